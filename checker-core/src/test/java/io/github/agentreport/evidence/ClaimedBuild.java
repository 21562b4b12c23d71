// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.Gate;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.match.ChangedPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A folder with what a build left, and a contract that asks for no evidence. */
final class ClaimedBuild {

  static final String REPORT = "agent-reports/report.md";

  private final Build build;
  private final RuleSettings settings;
  private final Path around;

  ClaimedBuild(Path root) {
    this(root, RuleSettings.defaults());
  }

  ClaimedBuild(Path root, RuleSettings settings) {
    this(new Build(root), settings, root);
  }

  private ClaimedBuild(Build build, RuleSettings settings, Path around) {
    this.build = build;
    this.settings = settings;
    this.around = around;
  }

  /** The same folder as that of a module of a build. */
  ClaimedBuild inBuild(ClaimedBuild whole) {
    return new ClaimedBuild(build, settings, whole.build.root());
  }

  Build files() {
    return build;
  }

  /** Writes results of so many tests, the last of which were skipped. */
  void tests(String file, int total, int skipped) throws IOException {
    StringBuilder xml = new StringBuilder("<testsuite>");
    for (int test = 0; test < total; test++) {
      String inner = test < total - skipped ? "" : "<skipped/>";
      xml.append("<testcase name='t").append(test).append("'>").append(inner).append("</testcase>");
    }
    build.write(file, xml.append("</testsuite>").toString());
  }

  CheckResult checkAll(String more, List<String> reports) {
    String contract =
        "agent: builder\nchecklists:\n  - heading: Done\n    items:\n      - text: It holds\n"
            + more;
    int[] number = {0};
    return new ReportChecker(UTF_8, settings)
        .check(
            new Gate().contracts(Gate.file("contract.yaml", contract)),
            reports.stream()
                .map(
                    text ->
                        Gate.file(
                            number[0]++ == 0 ? REPORT : REPORT + "%03d".formatted(number[0]), text))
                .toList(),
            List.of(),
            false,
            new Circumstances(
                Gate.TODAY,
                ChangedPaths.UNKNOWN,
                new EvidenceFolder(build.root(), EvidenceLimits.DEFAULT),
                new EvidenceFolder(around, EvidenceLimits.DEFAULT)));
  }

  ReportResult check(String report) {
    return checkAll("", List.of(report)).reports().get(0);
  }

  /** What is refuted, by line. */
  List<String> refuted(String report) {
    return check(report).findings().stream()
        .filter(finding -> finding.rule().equals("claim-refuted"))
        .map(ClaimedBuild::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.location().startLine() + ": " + finding.message();
  }

  /** The claims with their standings. */
  List<String> claims(String report) {
    return check(report).claims().stream()
        .map(
            claim ->
                "%s %s \"%s\": %s: %s"
                    .formatted(
                        claim.line(),
                        claim.kind(),
                        claim.text(),
                        claim.standing().id(),
                        claim.basis()))
        .toList();
  }
}
