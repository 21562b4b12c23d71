// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sums up test results: all of them first, then those of each tool, then those of each file. */
final class TestFacts {

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

  private static TestFact sum(List<TestTotals> files) {
    return new TestFact(place(files), files.stream().reduce(TestTotals::plus).orElseThrow());
  }

  /** One file with its line; of several, the folders. */
  private static String place(List<TestTotals> files) {
    if (files.size() == 1) {
      return "%s:%s".formatted(files.get(0).place().file(), files.get(0).place().startLine());
    }
    SortedSet<String> folders = new TreeSet<>();
    for (TestTotals file : files) {
      String name = file.place().file();
      folders.add(name.indexOf('/') < 0 ? name : name.substring(0, name.lastIndexOf('/')));
    }
    return String.join(" together with ", folders);
  }
}
