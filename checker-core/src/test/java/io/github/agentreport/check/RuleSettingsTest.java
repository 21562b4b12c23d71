// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentreport.Gate;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

  private static final String DEFINITION =
      "## Output Format\n```\n# R\nOne: [a]\n## Part\n- [ ] Item one\n- [ ] Item two\n```\n";

  /** The report lacks its field, and one item is open. */
  private static CheckResult check(Map<String, String> settings) {
    Gate gate = new Gate(RuleSettings.of(settings));
    return gate.check(
        gate.contracts(Gate.file("a.md", DEFINITION)),
        Gate.file("r.md", "# R\n## Part\n- [ ] Item one\n- [x] Item two\n"));
  }

  private static List<String> findings(CheckResult result) {
    return result
        .allFindings()
        .map(finding -> finding.severity().id() + " " + finding.rule())
        .toList();
  }

  @Test
  void rulesHaveTheSeveritiesThatTheyDeclare() {
    assertThat(findings(check(Map.of()))).containsExactly("error field-missing", "error item-open");
  }

  @Test
  void aBuildMaySetOtherSeverities() {
    CheckResult result = check(Map.of("field-missing", "info", "item-open", " warning "));
    assertThat(findings(result)).containsExactly("info field-missing", "warning item-open");
    assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    assertThat(result.count(Severity.WARNING)).isEqualTo(1);
    assertThat(result.count(Severity.ERROR)).isZero();
  }

  @Test
  void aBuildMayTurnARuleOff() {
    CheckResult result = check(Map.of("field-missing", "off", "item-open", "off"));
    assertThat(result.allFindings().map(Finding::rule)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void aRuleThatIsOffStillCountsItsItems() {
    CheckResult result = check(Map.of("item-open", "off"));
    assertThat(result.countItems("open")).isEqualTo(1);
    assertThat(result.countItems("ticked")).isEqualTo(1);
  }

  @Test
  void rulesAboutFilesCanBeSetToo() {
    Gate gate = new Gate(RuleSettings.of(Map.of("report-empty", "info")));
    CheckResult result =
        gate.check(
            gate.contracts(Gate.file("a.md", DEFINITION)),
            List.of(Gate.file("r.md", " \n")),
            List.of(),
            false);
    assertThat(findings(result)).containsExactly("info report-empty");
  }

  @Test
  void anUnknownRuleIsNamedWithThoseThatThereAre() {
    String rules =
        ReportChecker.rules().stream().map(RuleInfo::id).collect(Collectors.joining(", "));
    assertThat(rules).startsWith("definition-invalid, report-missing, report-unreadable");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSettings.of(Map.of("item-opn", "error")))
        .withMessage("There is no rule \"item-opn\". The rules are: " + rules + ".");
  }

  @Test
  void anUnknownSeverityIsNamedWithThoseThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSettings.of(Map.of("item-open", "fatal")))
        .withMessage(
            "The rule \"item-open\" cannot be set to \"fatal\"; it can be one of: info, warning,"
                + " error, off.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSettings.of(Map.of("item-open", "")))
        .withMessage(
            "The rule \"item-open\" cannot be set to \"\"; it can be one of: info, warning, error,"
                + " off.");
  }

  @Test
  void everyRuleSaysWhatItFinds() {
    assertThat(ReportChecker.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+");
              assertThat(rule.summary()).matches("[A-Z].*\\.").doesNotContain("\n");
            })
        .extracting(RuleInfo::id)
        .doesNotHaveDuplicates();
  }
}
