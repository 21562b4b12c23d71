// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Results that all formats are tried on. */
final class Samples {

  static final Path FOLDER = Fixtures.folder("outputs");

  private static final String HEX = "0123456789abcdef";

  private Samples() {}

  /** What is known of a build of the module {@code services/billing}. */
  static BuildContext build(String... files) {
    Map<String, String> paths = new TreeMap<>();
    Stream.of(files).forEach(file -> paths.put(file, "services/billing/" + file));
    return new BuildContext(
        "services/billing",
        "pkg:maven/org.example/billing@1.0",
        new TreeMap<>(paths),
        (HEX + HEX + HEX).substring(0, 40),
        new TreeMap<>(Map.of("billing-1.0.jar", HEX + HEX + HEX + HEX)),
        Instant.parse("2026-03-01T10:15:30.123Z"));
  }

  /** A build at the root of its repository, without a POM. */
  static BuildContext buildOfRoot() {
    return new BuildContext(
        "", null, new TreeMap<>(), (HEX + HEX + HEX).substring(0, 40), new TreeMap<>(), null);
  }

  /** Reports that passed, passed with warnings, and failed, a waiver, and a missing report. */
  static CheckResult usual() throws IOException {
    return usual("");
  }

  /** The same with something before the text of each report. */
  static CheckResult usual(String before) throws IOException {
    Gate gate = new Gate();
    Contracts own = gate.contractOf(FOLDER);
    Contracts other = gate.contracts(Gate.file(FOLDER.resolve("auditor.md")));
    List<InputFile> reports = new ArrayList<>();
    for (String name : List.of("failed.md", "passed.md", "warned.md")) {
      String text = Fixtures.text(FOLDER.resolve(name));
      reports.add(Gate.file("reports/" + name, before + text));
    }
    Contracts both =
        new Contracts(
            Stream.concat(own.contracts().stream(), other.contracts().stream()).toList(),
            List.of(),
            List.of());
    return gate.check(both, reports, List.of(), true)
        .withBuild(
            build(
                "auditor.md",
                "contract.yaml",
                "reports/failed.md",
                "reports/passed.md",
                "reports/warned.md"));
  }

  /** All of these results. */
  static List<CheckResult> all() throws IOException {
    return List.of(usual(), empty(), hostile(), many(6_000));
  }

  /** Nothing was checked. */
  static CheckResult empty() {
    return new CheckResult(List.of(), List.of(), List.of(), build());
  }

  /** What must not act on whoever shows it. */
  static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "]]>",
          "::error::x",
          "##[error]x",
          "##vso[task.complete]x",
          "\u001B[31mx\u001B]0;x\u0007\u009B2J",
          "\u202Ex\u2066x\u200F",
          "[click](javascript:alert(1)) ![x](y)",
          "`code` **bold** | cell",
          "@user #1 https://example.org",
          "&lt;b&gt; %0A::error::x");

  /** A report of which every part tries to act on whoever shows it, and a finding that does. */
  static CheckResult hostile() throws IOException {
    Gate gate = new Gate();
    String name = "reports/::error::<img onerror=x>`@user`|\u202E\u001B[2J##[error] [a](b).md";
    CheckResult checked =
        gate.check(
            gate.contracts(
                Gate.file(
                    "agents/<b>::x.md", Fixtures.text(FOLDER.resolve("hostile-definition.md")))),
            Gate.file(name, Fixtures.text(FOLDER.resolve("hostile.md"))));
    String all = String.join("\n", ATTACKS);
    Finding finding =
        new Finding("item-open", Severity.ERROR, all, all, all, SourceLocation.startOf(all), null);
    return new CheckResult(
        List.of(finding), checked.reports(), checked.contracts(), build(name, all));
  }

  /** A report with many findings, of which the gravest come last. */
  static CheckResult many(int findings) {
    List<Finding> all = new ArrayList<>();
    for (int number = 1; number <= findings; number++) {
      Severity severity = number > findings - 20 ? Severity.ERROR : Severity.WARNING;
      all.add(
          new Finding(
              "item-open",
              severity,
              "Item " + number,
              "\"Item %s\" is not ticked.".formatted(number),
              "Do what the item asks for, then tick it.",
              new SourceLocation("many.md", number, 1, number, 10),
              null));
    }
    ReportResult report =
        new ReportResult(
            "many.md",
            HEX.repeat(4),
            "a",
            all,
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            List.of());
    return new CheckResult(List.of(), List.of(report), List.of(), build("many.md"));
  }
}
