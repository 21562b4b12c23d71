// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import io.github.agentreport.evidence.claim.Known.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sums up test results: all of them first, then those of each tool, then those of each file. */
final class TestFacts {

  private static final int MOST_FOLDERS = 3;

  private TestFacts() {}

  /** The sums of the files that each pattern matched; none where no test ran. */
  static List<TestFact> of(List<List<TestTotals>> tools) {
    List<TestTotals> files = tools.stream().flatMap(List::stream).toList();
    if (files.stream().allMatch(file -> file.executed() == 0)) {
      return List.of();
    }
    List<TestFact> facts = new ArrayList<>();
    facts.add(sum(files));
    tools.stream().map(TestFacts::sum).forEach(facts::add);
    files.stream().map(file -> sum(List.of(file))).forEach(facts::add);
    return facts.stream().distinct().toList();
  }

  /** The facts of a module, and of all modules together, of each folder of them, and of each. */
  static Known<TestFact> together(
      List<TestFact> own, ModuleArtifacts.Found<List<TestTotals>> modules) {
    SortedMap<String, List<TestTotals>> folders = new TreeMap<>();
    SortedMap<String, List<TestTotals>> tools = new TreeMap<>();
    List<TestFact> parts = new ArrayList<>();
    modules
        .byModule()
        .forEach(
            (module, found) -> {
              for (TestTotals file : found.stream().flatMap(List::stream).toList()) {
                around(module)
                    .forEach(
                        folder ->
                            folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file));
                String tool =
                    ("/" + folder(file)).substring(module.isEmpty() ? 0 : module.length() + 1);
                tools.computeIfAbsent(tool, t -> new ArrayList<>()).add(file);
              }
              parts.addAll(of(found));
            });
    List<TestFact> facts = new ArrayList<>(own);
    if (!parts.isEmpty()) {
      folders.values().stream().map(TestFacts::sum).forEach(facts::add);
      tools.values().stream().map(TestFacts::sum).forEach(facts::add);
      facts.addAll(parts);
    }
    Reach open = own.isEmpty() ? Reach.SOME : Reach.AT_LEAST;
    return new Known<>(facts.stream().distinct().toList(), modules.whole() ? Reach.ALL : open);
  }

  /** A module's folder and those around it, up to that of the whole build. */
  private static List<String> around(String module) {
    List<String> folders = new ArrayList<>(List.of(""));
    for (int end = module.indexOf('/'); end >= 0; end = module.indexOf('/', end + 1)) {
      folders.add(module.substring(0, end));
    }
    if (!module.isEmpty()) {
      folders.add(module);
    }
    return folders;
  }

  private static TestFact sum(Collection<TestTotals> files) {
    return new TestFact(place(files), files.stream().reduce(TestTotals::plus).orElseThrow());
  }

  /** One file with its line; of several, the folders. */
  private static String place(Collection<TestTotals> files) {
    TestTotals first = files.iterator().next();
    if (files.size() == 1) {
      return "%s:%s".formatted(first.place().file(), first.place().startLine());
    }
    SortedSet<String> folders =
        files.stream().map(TestFacts::folder).collect(Collectors.toCollection(TreeSet::new));
    String named =
        folders.stream().limit(MOST_FOLDERS).collect(Collectors.joining(" together with "));
    int more = folders.size() - MOST_FOLDERS;
    return more > 0 ? "%s and %s more".formatted(named, more) : named;
  }

  private static String folder(TestTotals file) {
    String name = file.place().file();
    return name.indexOf('/') < 0 ? name : name.substring(0, name.lastIndexOf('/'));
  }
}
