// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.Gate;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.ItemResult;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.match.ChangedPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A folder with what a build left in it, and the contract that asks for some of it. */
final class Build {

  static final String REPORT = "# Work\n\n- [x] It holds\n";

  static final Instant BUILT = Instant.parse("2026-02-01T10:00:00Z");

  private final Path root;
  private final EvidenceLimits limits;

  Build(Path root) {
    this(root, EvidenceLimits.DEFAULT);
  }

  Build(Path root, EvidenceLimits limits) {
    this.root = root;
    this.limits = limits;
  }

  Path root() {
    return root;
  }

  /** Writes a file as old as all others. */
  Path write(String name, String text) throws IOException {
    return write(name, text, BUILT);
  }

  Path write(String name, String text, Instant modified) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }

  /** Checks a report whose only item needs some evidence, written as in a contract file. */
  ReportResult check(String evidence, String report) {
    return check(evidence, report, "");
  }

  ReportResult check(String evidence, String report, String more) {
    String contract =
        "agent: builder\nchecklists:\n  - heading: Done\n    items:\n      - text: It holds\n"
            + "        evidence: {%s}\n%s".formatted(evidence, more);
    ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults());
    CheckResult result =
        checker.check(
            new Gate().contracts(Gate.file("contract.yaml", contract)),
            List.of(Gate.file("report.md", report)),
            List.of(),
            false,
            new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN, new EvidenceFolder(root, limits)));
    if (!result.findings().isEmpty()) {
      throw new AssertionError(result.findings());
    }
    return result.reports().get(0);
  }

  /** What becomes of the tick, in a line. What the report claims besides is not of interest. */
  String say(String evidence, String report) {
    ReportResult result = check(evidence, report);
    ItemResult item = result.items().get(0);
    if (item.standing() == Standing.VERIFIED) {
      return "verified by %s: %s"
          .formatted(Places.of(Objects.requireNonNull(item.proof())), item.basis());
    }
    Finding finding =
        result.findings().stream()
            .filter(one -> one.rule().startsWith("evidence-"))
            .findFirst()
            .orElseThrow();
    return "%s: %s:%s: %s [%s] %s"
        .formatted(
            item.standing().id(),
            finding.location().file(),
            finding.location().startLine(),
            finding.severity().id(),
            finding.rule(),
            finding.message());
  }
}
