// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.ResultJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accepted exceptions, as {@code waivers.yaml} grants them. */
class WaiverTest {

  private static final Path REPORTS = ContractFixtures.VALID.resolve("waivers");

  /** Losses are waived to the end of the year, the open alarm to the first of July. */
  private static final LocalDate LAST_DAY_OF_ALARM = LocalDate.of(2026, 7, 1);

  private static CheckResult check(String contract, String report, LocalDate today) {
    return ContractFixtures.check(
        ContractFixtures.read(ContractFixtures.VALID, contract),
        List.of(ContractFixtures.input(REPORTS, report)),
        today,
        ChangedPaths.UNKNOWN);
  }

  private static List<String> rulesAndSubjects(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule() + " " + finding.subject()).toList();
  }

  @Test
  void aWaivedFindingIsGoneAndIsCountedInTheVerdict() {
    CheckResult result = check("waivers.yaml", "report.md", LAST_DAY_OF_ALARM);
    assertThat(rulesAndSubjects(result.reports().get(0).findings()))
        .containsExactly("item-open Humidity was read");
    assertThat(result.countWaived()).isEqualTo(2);
    assertThat(new ConsoleWriter().verdict(result))
        .isEqualTo(
            "agentreport: failed. 1 report, 2 errors, 1 warning, 2 waived; items: 0 ticked, 2"
                + " open, 0 missing, 0 not applicable.");
  }

  @Test
  void aReportWhoseFindingsAreAllWaivedPasses() {
    CheckResult result = check("waivers-only.yaml", "report.md", LAST_DAY_OF_ALARM);
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(new ConsoleWriter().verdict(result))
        .isEqualTo(
            "agentreport: passed. 1 report, 0 errors, 0 warnings, 3 waived; items: 0 ticked, 2"
                + " open, 0 missing, 0 not applicable.");
  }

  @Test
  void theResultFileSaysWhatIsWaivedWhyByWhomAndUntilWhen() {
    CheckResult result = check("waivers.yaml", "report.md", LAST_DAY_OF_ALARM);
    JsonNode json = JsonMapper.shared().readTree(new ResultJson().write(result));
    assertThat(json.at("/summary/waived").asInt()).isEqualTo(2);
    assertThat(json.at("/reports/0/waived"))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [
                      {
                        "rule": "section-missing",
                        "severity": "error",
                        "subject": "Losses",
                        "message": "The section \\"Losses\\" is missing.",
                        "mend": "Add the section here; if there is nothing to say in it, say that and why.",
                        "location": {
                          "file": "report.md",
                          "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 1
                        },
                        "requiredBy": {"file": "waivers.yaml", "line": 5},
                        "reason": "There is no inventory yet to compare with",
                        "owner": "Records office",
                        "until": "2026-12-31",
                        "waiver": {"file": "waivers.yaml", "line": 12}
                      },
                      {
                        "rule": "item-open",
                        "severity": "error",
                        "subject": "Alarm is armed",
                        "message": "\\"Alarm is armed\\" is not ticked.",
                        "mend": "Do what the item asks for, then tick it.",
                        "location": {
                          "file": "report.md",
                          "startLine": 8, "startColumn": 1, "endLine": 8, "endColumn": 21
                        },
                        "requiredBy": {"file": "waivers.yaml", "line": 10},
                        "reason": "The alarm is being repaired",
                        "owner": "Facility management",
                        "until": "2026-07-01",
                        "waiver": {"file": "waivers.yaml", "line": 16}
                      }
                    ]
                    """));
  }

  @Test
  void aWaiverHoldsOnItsLastDay() {
    CheckResult result = check("waivers.yaml", "report.md", LAST_DAY_OF_ALARM);
    assertThat(rulesAndSubjects(result.reports().get(0).findings()))
        .doesNotContain("item-open Alarm is armed");
    assertThat(rulesAndSubjects(result.findings())).doesNotContain("waiver-expired alarm is armed");
  }

  @Test
  void aWaiverIsAnErrorFromTheDayAfterAndItsFindingIsBack() {
    CheckResult result = check("waivers.yaml", "report.md", LAST_DAY_OF_ALARM.plusDays(1));
    assertThat(rulesAndSubjects(result.reports().get(0).findings()))
        .containsExactly("item-open Humidity was read", "item-open Alarm is armed");
    assertThat(result.findings())
        .filteredOn(finding -> finding.subject().equals("alarm is armed"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(ContractFixtures.text(finding))
                  .isEqualTo(
                      "waivers.yaml:16:5: error [waiver-expired] The waiver for \"alarm is armed\""
                          + " ended on 2026-07-01.\n");
              assertThat(finding.mend()).isEqualTo("Have Facility management remove or renew it.");
            });
  }

  @Test
  void anExpiredWaiverIsAnErrorEvenWhereNothingIsWrong() {
    CheckResult result = check("waivers-only.yaml", "good.md", LocalDate.of(2027, 2, 1));
    assertThat(result.reports().get(0).findings()).isEmpty();
    assertThat(rulesAndSubjects(result.findings()))
        .containsExactly(
            "waiver-expired Losses",
            "waiver-expired Alarm is armed",
            "waiver-expired Humidity was read");
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
  }

  @Test
  void aWaiverThatCoversNothingIsAWarning() {
    CheckResult result = check("waivers-only.yaml", "good.md", LAST_DAY_OF_ALARM);
    assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    assertThat(result.findings()).hasSize(3);
    Finding first = result.findings().get(0);
    assertThat(ContractFixtures.text(first))
        .isEqualTo(
            "waivers-only.yaml:4:5: warning [waiver-unused] The waiver for \"Losses\" covers"
                + " nothing.\n");
    assertThat(first.mend())
        .isEqualTo("Remove the waiver, or name the clause as the contract words it.");
  }

  @Test
  void aWaiverOfAClauseThatTheContractDoesNotHaveIsNoMoreThanUnused() {
    CheckResult result = check("waivers.yaml", "report.md", LAST_DAY_OF_ALARM);
    assertThat(rulesAndSubjects(result.findings()))
        .containsExactly("waiver-expired Humidity was read", "waiver-unused Humidity was red");
  }

  @Test
  void aWaiverOfOneRuleLeavesTheFindingsOfOthers() {
    CheckResult result = check("waivers.yaml", "other.md", LAST_DAY_OF_ALARM);
    assertThat(rulesAndSubjects(result.reports().get(0).findings()))
        .containsExactly("item-missing Alarm is armed");
    assertThat(rulesAndSubjects(result.findings())).contains("waiver-unused alarm is armed");
  }

  @Test
  void aWaiverOfTheExtendedContractHoldsToo() {
    CheckResult result = check("waivers-extended.yaml", "report.md", LAST_DAY_OF_ALARM);
    assertThat(result.reports().get(0).waived())
        .extracting(waived -> waived.owner())
        .containsExactly("Records office", "Night watch", "Facility management");
    assertThat(result.reports().get(0).findings()).isEmpty();
  }
}
