// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.agentreport.Gate;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.file.LockFile;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCheckerTest {

  private static final Gate GATE = new Gate();

  private static final InputFile TESTER = definition("tester", "TEST REPORT");
  private static final InputFile WRITER = definition("writer", "TEXT REPORT");

  private static InputFile definition(String agent, String title) {
    return Gate.file(
        "agents/" + agent + ".md",
        "---\nname: %s\n---\n## Output Format\n```\n# %s\nOne: [a]\n## Part\n[text]\n```\n"
            .formatted(agent, title));
  }

  private static InputFile report(String file, String title) {
    return Gate.file(file, "# %s\nOne: b\n## Part\ntext\n".formatted(title));
  }

  private static ReportResult single(CheckResult result) {
    assertThat(result.reports()).hasSize(1);
    return result.reports().get(0);
  }

  private static void assertFinding(
      Finding finding, String rule, String message, String mend, int line) {
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.mend()).isEqualTo(mend);
    assertThat(finding.location().startLine()).isEqualTo(line);
  }

  @Test
  void aSingleContractIsMeantForEveryReport() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER), report("b.md", "TEST REPORT"), report("a.md", "Test report"));
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(result.reports()).extracting(ReportResult::file).containsExactly("a.md", "b.md");
    assertThat(result.reports()).extracting(ReportResult::agent).containsOnly("tester");
  }

  @Test
  void ofSeveralContractsThatOfTheAgentInTheFrontMatterIsChosen() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER, WRITER),
            List.of(
                Gate.file(
                    "a.md", "---\nagent: writer\n---\n# TEST REPORT\nOne: b\n## Part\ntext\n")),
            List.of(),
            false);
    assertThat(single(result).agent()).isEqualTo("writer");
    assertThat(single(result).findings()).extracting(Finding::rule).contains("title-foreign");
  }

  @Test
  void ofSeveralContractsThatWithTheTitleIsChosen() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER, WRITER),
            report("a.md", "Text report"),
            report("b.md", "1. TEST REPORT: unit tests"));
    assertThat(result.reports())
        .extracting(ReportResult::agent)
        .containsExactly("writer", "tester");
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void aReportOfAnUnknownAgentListsTheCandidates() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER, WRITER),
            List.of(Gate.file("a.md", "---\nagent: painter\n---\n# TEST REPORT\n")),
            List.of(),
            false);
    assertFinding(
        single(result).findings().get(0),
        "report-unrecognised",
        "The report names the agent \"painter\", which none of the contracts is for: tester,"
            + " writer.",
        "Name the agent in the report's front matter: a line \"agent: …\" between two lines of"
            + " \"---\".",
        1);
    assertThat(single(result).agent()).isNull();
  }

  @Test
  void aReportWithATitleOfItsOwnListsTheCandidates() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER, WRITER),
            List.of(Gate.file("a.md", "\n\n# Holiday plans\n")),
            List.of(),
            false);
    assertFinding(
        single(result).findings().get(0),
        "report-unrecognised",
        "It cannot be told which agent wrote the report; the candidates are: tester, writer.",
        "Name the agent in the report's front matter: a line \"agent: …\" between two lines of"
            + " \"---\".",
        1);
  }

  @Test
  void aTitleThatFitsTwoContractsIsNotGuessedAt() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER, definition("other-tester", "TEST REPORT")),
            List.of(report("a.md", "TEST REPORT")),
            List.of(),
            false);
    assertThat(single(result).findings())
        .extracting(Finding::rule)
        .containsExactly("report-unrecognised");
  }

  @Test
  void everyContractThatTheBuildNamesNeedsAReport() {
    List<InputFile> reports = List.of(report("a.md", "TEST REPORT"));
    Contracts contracts = GATE.contracts(TESTER, WRITER);
    CheckResult result = GATE.check(contracts, reports, List.of(), true);
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertFinding(
        result.findings().get(0),
        "report-missing",
        "There is no report of the agent \"writer\".",
        "Have the agent write its report, or take its definition out of agentreport.contracts.",
        1);
    assertThat(result.findings().get(0).location().file()).isEqualTo("agents/writer.md");
    assertThat(GATE.check(contracts, reports, List.of(), false).verdict())
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void anEmptyReportIsNoReport() {
    for (String text : List.of("", "\n \n", "\uFEFF")) {
      CheckResult result =
          GATE.check(GATE.contracts(TESTER), List.of(Gate.file("a.md", text)), List.of(), false);
      assertThat(single(result).findings()).hasSize(1);
      assertFinding(
          single(result).findings().get(0),
          "report-empty",
          "The report a.md is empty.",
          "Have the agent write its report.",
          1);
      assertThat(single(result).items()).isEmpty();
    }
  }

  @Test
  void whatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER),
            new InputFile.Unreadable("folder.md", "is a directory"),
            new InputFile.Content("latin.md", "# Größe".getBytes(ISO_8859_1)),
            new InputFile.Content("image.md", new byte[] {'P', 0, 'K'}),
            report("a.md", "TEST REPORT"));
    assertThat(result.reports())
        .extracting(report -> report.file() + " " + report.verdict().id() + ": " + messages(report))
        .containsExactly(
            "a.md passed: ",
            "folder.md failed: The report folder.md is a directory.",
            "image.md failed: The report image.md is binary: the character at offset 1 is NUL.",
            "latin.md failed: The report latin.md is not valid UTF-8: the byte at offset 4 cannot"
                + " be decoded.");
    assertThat(result.reports().get(1).sha256()).isNull();
    assertThat(result.reports().get(2).sha256()).hasSize(64);
    assertThat(result.reports().get(1).findings())
        .extracting(Finding::rule)
        .containsExactly("report-unreadable");
  }

  private static String messages(ReportResult report) {
    return String.join(" ", report.findings().stream().map(Finding::message).toList());
  }

  @Test
  void aBrokenDefinitionIsAFindingAndTheOthersAreRead() {
    Contracts contracts =
        GATE.contracts(
            new InputFile.Unreadable("agents/gone.md", "is a directory"),
            Gate.file("agents/open.md", "---\nname: open\n# Agent\n"),
            TESTER);
    assertThat(contracts.contracts()).extracting(Contract::agent).containsExactly("tester");
    assertThat(contracts.empty()).extracting(Contract::file).containsExactly("agents/open.md");
    assertThat(contracts.findings())
        .extracting(finding -> finding.location().file() + ": " + finding.message())
        .containsExactly(
            "agents/gone.md: agents/gone.md is a directory.",
            "agents/open.md: The front matter of agents/open.md begins with \"---\" and never"
                + " ends.");
    CheckResult result = GATE.check(contracts, report("a.md", "TEST REPORT"));
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.reports()).extracting(ReportResult::verdict).containsExactly(Verdict.PASSED);
  }

  @Test
  void theItemsOfACompanionFileCountAsTheReports() {
    Contracts contracts =
        GATE.contracts(
            Gate.file(
                "a.md",
                "---\nname: a\n---\n## Self-Verification\n- [ ] Tests were run\n- [ ] Links work\n"));
    InputFile report = Gate.file("r.md", "# Report\n\n- [x] Tests were run\n");
    InputFile companion = Gate.file("checks.md", "# Checks\n\n- [ ] Links work\n");
    ReportResult without = single(GATE.check(contracts, report));
    assertThat(without.findings()).extracting(Finding::rule).containsExactly("item-missing");
    ReportResult with = single(GATE.check(contracts, List.of(report), List.of(companion), true));
    assertThat(with.findings()).extracting(Finding::rule).containsExactly("item-open");
    assertThat(with.findings().get(0).location().file()).isEqualTo("checks.md");
    assertThat(with.items())
        .containsExactly(
            new ItemResult("Tests were run", "ticked", 3),
            new ItemResult("Links work", "open", null));
  }

  @Test
  void aCompanionThatCannotBeReadIsAFindingOfItsOwn() {
    CheckResult result =
        GATE.check(
            GATE.contracts(TESTER),
            List.of(report("a.md", "TEST REPORT")),
            List.of(new InputFile.Unreadable("checks.md", "does not exist")),
            true);
    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly("The report checks.md does not exist.");
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(single(result).verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void findingsAreSortedByPlace() {
    InputFile definition =
        Gate.file(
            "a.md",
            """
            ## Output Format
            ```
            # R
            One: [a]
            ## Part
            - [ ] First thing
            - [ ] Other matter
            ## Rest
            - Name: [n]
            ```
            """);
    InputFile report =
        Gate.file(
            "r.md",
            """
            # R
            ## Rest
            - Name: [n]
            ## Part
            - [ ] Other matter
            - [ ] First thing
            """);
    assertThat(single(GATE.check(GATE.contracts(definition), report)).findings())
        .isSorted()
        .extracting(finding -> finding.location().startLine() + " " + finding.rule())
        .containsExactly("1 field-missing", "3 entry-unfilled", "5 item-open", "6 item-open");
  }

  @Test
  void theLinesThatFindingsPointToAreKept() {
    ReportResult result =
        single(
            GATE.check(
                GATE.contracts(TESTER), Gate.file("r.md", "# TEST REPORT\n  One: [a]\n## Part\n")));
    assertThat(result.excerpt()).containsOnlyKeys(2, 3).containsEntry(2, "  One: [a]");
  }

  @Test
  void manyThreadsMayCheckAtOnce() {
    Contracts contracts = GATE.contracts(TESTER);
    List<InputFile> reports = new ArrayList<>(Collections.nCopies(50, report("a.md", "OTHER")));
    List<Finding> expected =
        GATE.check(contracts, report("a.md", "OTHER")).reports().get(0).findings();
    assertThat(expected).isNotEmpty();
    assertThat(
            reports.parallelStream()
                .map(report -> GATE.check(contracts, report).reports().get(0).findings())
                .distinct())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] Every item of the list but with a number\n",
        "## Part and parcel\ntext\n",
        "One more: value\n",
        "Not [done] yet and so on, see above. ",
        "[a",
        "**a ",
        "> ",
        "```\n## a\n",
        "<!-- - [x] First thing -->\n\n",
        "<answer>\n\n",
        "| First thing | yes |\n"
      })
  void aReportOfAnySizeIsCheckedInTimeThatGrowsWithIt(String unit) {
    Contracts contracts = GATE.contracts(TESTER);
    InputFile report =
        Gate.file("a.md", "# TEST REPORT\nOne: b\n## Part\ntext\n\n" + unit.repeat(10_000));
    assertTimeout(
        Duration.ofSeconds(10), () -> GATE.check(contracts, List.of(report), List.of(), false));
  }

  @Test
  void aWaiverThatHasEndedIsAnError() {
    Contracts contracts = waived("2026-02-28");
    CheckResult result = GATE.check(contracts, Gate.file("r.md", "# R\n\n- [ ] Audit log kept\n"));
    assertFinding(
        result.findings().get(0),
        "waiver-expired",
        "The waiver for \"Audit log kept\" ended on 2026-02-28.",
        "Have Kim remove or renew it.",
        7);
    assertThat(single(result).findings()).extracting(Finding::rule).containsExactly("item-open");
  }

  @Test
  void aWaiverHoldsUpToItsLastDay() {
    Contracts contracts = waived("2026-03-01");
    CheckResult result = GATE.check(contracts, Gate.file("r.md", "# R\n\n- [ ] Audit log kept\n"));
    assertThat(result.allFindings()).isEmpty();
    assertThat(result.countWaived()).isEqualTo(1);
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void aWaiverThatCoversNothingIsAWarning() {
    Contracts contracts = waived("2026-12-31");
    CheckResult result = GATE.check(contracts, Gate.file("r.md", "# R\n\n- [x] Audit log kept\n"));
    assertFinding(
        result.findings().get(0),
        "waiver-unused",
        "The waiver for \"Audit log kept\" covers nothing.",
        "Remove the waiver, or name the clause as the contract words it.",
        7);
    assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
  }

  @Test
  void aContractThatDiffersFromItsLockIsAnError() {
    InputFile lock =
        Gate.file("agentreport.lock", LockFile.of(GATE.contracts(TESTER).contracts()).write());
    assertThat(GATE.locked(GATE.contracts(TESTER), lock).findings()).isEmpty();
    Contracts changed =
        GATE.locked(GATE.contracts(definition("tester", "TEST AND TEXT REPORT")), lock);
    assertThat(changed.findings()).hasSize(1);
    assertThat(changed.findings().get(0).message())
        .startsWith("The contract of \"tester\" has changed since it was locked: - ")
        .contains("TEST REPORT", "; + ", "TEST AND TEXT REPORT");
    assertThat(changed.findings().get(0).location().file()).isEqualTo("agents/tester.md");
    assertThat(GATE.check(changed, report("a.md", "TEST AND TEXT REPORT")).verdict())
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void aLockThatCannotBeReadIsAnError() {
    for (String text : List.of("", "{", "[]", "{\"contracts\": 1}")) {
      Contracts locked = GATE.locked(GATE.contracts(TESTER), Gate.file("agentreport.lock", text));
      assertThat(locked.findings())
          .as("with the lock %s", text)
          .extracting(finding -> finding.location().file())
          .containsExactly("agentreport.lock");
      assertThat(locked.contracts()).hasSize(1);
    }
  }

  private static Contracts waived(String until) {
    return GATE.contracts(
        Gate.file(
            "contract.yaml",
            """
            agent: keeper
            checklists:
              - heading: Checks
                items:
                  - text: Audit log kept
            waivers:
              - clause: Audit log kept
                reason: the log server is being moved
                owner: Kim
                until: %s
            """
                .formatted(until)));
  }

  @Test
  void aContractWithoutAnythingThatBindsIsEmpty() {
    for (String items : List.of("[]", "[{text: Swept, binding: false}]")) {
      Contracts read =
          GATE.contracts(
              Gate.file(
                  "idle.yaml",
                  "agent: idle\nchecklists: [{heading: H, items: %s}]\n".formatted(items)));
      assertThat(read.contracts()).isEmpty();
      assertThat(read.empty()).hasSize(1);
    }
  }

  @Test
  void aLineOfBracketsTakesNoLongerThanItIs() {
    String report = "# Tests\n\n" + "[".repeat(200_000) + "\n";
    assertTimeout(
        Duration.ofSeconds(5), () -> GATE.check(GATE.contracts(TESTER), Gate.file("r.md", report)));
  }
}
