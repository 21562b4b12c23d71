// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.evidence.EvidenceFolder;
import io.github.agentreport.evidence.EvidenceLimits;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.OutlineText;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Does what a page tells its reader to do, block by block: definitions, contract files, reports and
 * what the build left are written, a later one of the same name in place of an earlier, and what a
 * {@code text} shows must be what the check and {@code inspect} say by then.
 */
final class Walkthrough {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  /** What a report is held to where the page speaks of no contract. */
  private static final InputFile ANY =
      content(
          "any.yaml", "agent: any\nreports: [{sections: [{heading: Anything, optional: true}]}]\n");

  private final Path folder;
  private final BaseFiles bases;
  private final Map<String, InputFile> definitions = new TreeMap<>();
  private final Map<String, InputFile> contracts = new TreeMap<>();
  private final Map<String, InputFile> reports = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  Walkthrough(Path folder, BaseFiles bases) {
    this.folder = folder;
    this.bases = bases;
  }

  static InputFile content(String name, String text) {
    return new InputFile.Content(name, text.getBytes(UTF_8));
  }

  void define(String name, String text) {
    definitions.put(name, content(name, text));
  }

  void report(String name, String text) {
    reports.put(name, content(name, text));
  }

  /** Takes the next block of the page. */
  void take(Fence fence) throws IOException, UnreadableSourceException {
    String language = fence.language();
    if (fence.is("evidence")) {
      Path file = folder.resolve(fence.file(""));
      Files.createDirectories(file.getParent());
      Files.writeString(file, fence.content());
    } else if (fence.is("definition")) {
      define(fence.file("definition.md"), fence.content());
    } else if (fence.is("report")) {
      report(fence.file("report.md"), fence.content());
    } else if (language.equals("yaml") && DataCheck.isContract(fence.content())) {
      String name = fence.file("contract.yaml");
      contracts.put(name, content(name, fence.content()));
    } else if (language.equals("text")) {
      compare(fence);
    }
  }

  /** What was shown that nothing on the page gives, with the lines in question. */
  List<String> problems() {
    return problems;
  }

  /** The lines that were shown and are true. */
  List<String> shown() {
    return shown;
  }

  private void compare(Fence fence) throws IOException, UnreadableSourceException {
    List<String> said = said();
    int at = 0;
    for (String line : fence.content().lines().filter(one -> !one.equals("...")).toList()) {
      String plain = line.replaceFirst("^\\[(ERROR|WARNING|INFO)] ", "");
      int found = said.subList(at, said.size()).indexOf(plain);
      if (found < 0) {
        problems.add(fence.problem("nothing says \"%s\"".formatted(plain)));
      } else {
        at += found + 1;
        shown.add(plain);
      }
    }
  }

  private List<String> said() throws IOException, UnreadableSourceException {
    if (reports.isEmpty()) {
      return List.of();
    }
    ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults());
    List<InputFile> agreed =
        new ArrayList<>(contracts.isEmpty() ? definitions.values() : contracts.values());
    CheckResult result =
        checker.check(
            checker.contracts(agreed.isEmpty() ? List.of(ANY) : agreed, bases),
            List.copyOf(reports.values()),
            List.of(),
            false,
            new Circumstances(
                TODAY, ChangedPaths.UNKNOWN, new EvidenceFolder(folder, EvidenceLimits.DEFAULT)));
    List<String> said = new ArrayList<>();
    ConsoleWriter console = new ConsoleWriter();
    console.findings(result).forEach(message -> said.addAll(message.lines()));
    said.addAll(console.verified(result));
    said.add(console.verdict(result));
    for (InputFile report : reports.values()) {
      said.addAll(new OutlineText().lines(checker.outline(report)));
    }
    return said;
  }
}
