// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the fixtures of the rules: {@code rules/<id>/positive-*.md} with what the rule finds in
 * {@code .expected}, and {@code negative-*.md}, which a careful reader accepts. In {@code
 * elsewhere-*.md} it is for another rule to speak. Each is held to the {@code definition.md} beside
 * it, or to the {@code contract.yaml} that refines it.
 */
class RuleFixturesTest {

  private static final Path ROOT = Fixtures.folder("rules");

  /** What concerns a file as a whole is tested where files are read. */
  private static final Set<String> ABOUT_FILES =
      Set.of(
          "contract-changed",
          "definition-invalid",
          "report-missing",
          "report-unreadable",
          "report-empty",
          "report-unrecognised",
          "waiver-expired",
          "waiver-unused",
          "evidence-refuted",
          "evidence-missing",
          "evidence-vacuous",
          "evidence-stale",
          "evidence-unreadable",
          "claim-refuted");

  private static final Gate GATE = new Gate();

  static List<Path> positives() throws IOException {
    return Fixtures.files(ROOT, "positive-*.md");
  }

  static List<Path> negatives() throws IOException {
    return Fixtures.files(ROOT, "negative-*.md");
  }

  /** Reports in which it is for another rule to speak. */
  static List<Path> elsewhere() throws IOException {
    return Fixtures.files(ROOT, "elsewhere-*.md");
  }

  @ParameterizedTest
  @MethodSource("positives")
  void aRuleFindsTheViolation(Path report) throws IOException {
    Golden.check(
        Fixtures.expected(report),
        findings(report).stream()
            .filter(finding -> finding.rule().equals(ruleOf(report)))
            .map(RuleFixturesTest::describe)
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("positives")
  void aViolationIsFoundWhateverTheKindOfLineBreak(Path report) throws IOException {
    String text = Fixtures.text(report);
    assertThat(findings(report, text.replace("\n", "\r\n"))).isEqualTo(findings(report, text));
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void noRuleObjectsToWhatACarefulReaderAccepts(Path report) throws IOException {
    assertThat(findings(report))
        .as("what is wrong with %s", ROOT.relativize(report))
        .filteredOn(
            finding -> finding.rule().equals(ruleOf(report)) || finding.severity() != Severity.INFO)
        .extracting(RuleFixturesTest::describe)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void whereAnotherRuleSpeaksThisOneIsSilent(Path report) throws IOException {
    assertThat(findings(report))
        .as("what is wrong with %s", ROOT.relativize(report))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isNotEmpty()
        .extracting(Finding::rule)
        .doesNotContain(ruleOf(report));
  }

  @Test
  void everyRuleHasAPositiveAndANegativeFixture() throws IOException {
    Set<String> all = ReportChecker.rules().stream().map(RuleInfo::id).collect(toSet());
    assertThat(all).containsAll(ABOUT_FILES);
    all.removeAll(ABOUT_FILES);
    assertThat(rules(positives())).containsExactlyInAnyOrderElementsOf(all);
    assertThat(rules(negatives())).containsExactlyInAnyOrderElementsOf(all);
  }

  private static Set<String> rules(List<Path> fixtures) {
    return fixtures.stream().map(RuleFixturesTest::ruleOf).collect(toSet());
  }

  private static String ruleOf(Path report) {
    return ROOT.relativize(report).getName(0).toString();
  }

  private static List<Finding> findings(Path report) throws IOException {
    return findings(report, Fixtures.text(report));
  }

  private static List<Finding> findings(Path report, String text) throws IOException {
    Contracts contracts = GATE.contractOf(report.getParent());
    assertThat(contracts.contracts()).as("the contract of %s", report.getParent()).hasSize(1);
    return GATE.checkOne(contracts, text).findings();
  }

  private static String describe(Finding finding) {
    SourceLocation at = finding.location();
    SourceLocation requiredBy = finding.requiredBy();
    return """
        %s %d:%d-%d:%d %s
          %s
          mend: %s
          required by: %s
        """
        .formatted(
            finding.severity().id(),
            at.startLine(),
            at.startColumn(),
            at.endLine(),
            at.endColumn(),
            finding.subject(),
            finding.message(),
            finding.mend(),
            requiredBy == null ? "-" : "line " + requiredBy.startLine());
  }
}
