// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Gate;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.evidence.claim.Claim;
import io.github.agentreport.evidence.claim.ClaimReader;
import io.github.agentreport.evidence.claim.FactReader;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.ResultJson;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports claim unasked is checked as far as the build left something that speaks of it. */
class ClaimCheckTest {

  private static final String RESULTS = "target/surefire-reports/TEST-a.xml";
  private static final String LIE = "5 tests passed.\n";
  private static final String REFUTED =
      "1: The report says \"5 tests passed\", but target/surefire-reports/TEST-a.xml:1 has 3"
          + " passed.";

  @TempDir private Path folder;
  private ClaimedBuild build;

  @BeforeEach
  void anEmptyFolder() throws Exception {
    build = new ClaimedBuild(folder.toRealPath());
  }

  @Test
  void withoutArtifactsNothingIsSaid() {
    assertThat(build.refuted(LIE + "\nCoverage: 99%\n\n`src/a.py`, commit 0123abc\n")).isEmpty();
    assertThat(build.claims(LIE))
        .containsExactly(
            "1 tests \"5 tests passed\": unverifiable: no artifact gives numbers of tests");
  }

  @Test
  void bothNumbersAndBothPlacesAreNamed() throws Exception {
    build.tests(RESULTS, 3, 0);

    assertThat(build.refuted(LIE)).containsExactly(REFUTED);
    assertThat(build.claims("3 tests passed.\n"))
        .containsExactly(
            "1 tests \"3 tests passed\": verified: target/surefire-reports/TEST-a.xml:1 has 3"
                + " passed");
  }

  @Test
  void toolsAreAddedUpAndEachMayBeMeant() throws Exception {
    build.tests(RESULTS, 3, 0);
    build.tests("target/surefire-reports/TEST-b.xml", 4, 0);
    build.tests("target/failsafe-reports/TEST-c.xml", 5, 0);

    assertThat(build.refuted("12 tests passed, 7 unit tests passed, 5 tests passed.\n")).isEmpty();
    assertThat(build.refuted("11 tests passed.\n"))
        .containsExactly(
            "1: The report says \"11 tests passed\", but target/failsafe-reports together with"
                + " target/surefire-reports has 12 passed.");
  }

  @Test
  void whatIsStaleBrokenOrVacuousAccusesNobody() throws Exception {
    build.tests(RESULTS, 3, 0);
    build.files().write("src/A.java", "", Build.BUILT.plusSeconds(9));
    assertThat(build.refuted(LIE)).isEmpty();

    build.files().write("src/A.java", "");
    assertThat(build.refuted(LIE)).containsExactly(REFUTED);

    build.files().write("junit.xml", "<testsuite><testcase></testsuite>");
    assertThat(build.refuted(LIE)).isEmpty();

    Files.delete(folder.resolve("junit.xml"));
    build.tests(RESULTS, 3, 3);
    assertThat(build.refuted(LIE)).isEmpty();
  }

  @Test
  void resultsOlderThanTheCommitOfAReportSpeakOnlyOfOthers() throws Exception {
    build.tests(RESULTS, 3, 0);
    try (GitWork git = new GitWork(folder)) {
      String hash = git.commit("a.txt", Build.BUILT.plusSeconds(60));

      assertThat(build.refuted("Commit: %s\n\n%s".formatted(hash, LIE))).isEmpty();
      assertThat(build.refuted(LIE)).containsExactly(REFUTED);
    }
  }

  @Test
  void failedTestsRefuteASuccessfulBuild() throws Exception {
    build.files().write(RESULTS, "<testsuite><testcase name='a'><failure/></testcase></testsuite>");

    assertThat(build.refuted("Build passes\n"))
        .containsExactly("1: The report says \"Build passes\", but the build failed.");
    build.tests(RESULTS, 3, 0);
    assertThat(build.claims("Build passes\n"))
        .containsExactly(
            "1 build \"Build passes\": unverifiable: nothing tells how the build ended");
  }

  @Test
  void pathsAreJudgedOnlyInAWorkingCopy() throws Exception {
    build.files().write("src/a.py", "");
    String report = "Changed `src/a.py` and `src/b.py`.\n";
    assertThat(build.refuted(report)).isEmpty();

    build.files().write("pyproject.toml", "");
    assertThat(build.refuted(report))
        .containsExactly(
            "1: The report says that there is \"src/b.py\", but no path in the working copy is or"
                + " ends with it.");
  }

  @Test
  void aReportThatNamesMostlyOtherPathsIsAboutAnotherWorkingCopy() throws Exception {
    build.files().write("pyproject.toml", "");
    build.files().write("src/a.py", "");

    assertThat(build.refuted("`src/a.py`, `src/b.py`\n")).hasSize(1);
    assertThat(build.refuted("`src/a.py`, `src/b.py`, `src/b.py`\n")).hasSize(1);
    assertThat(build.refuted("`src/a.py`, `src/b.py`, `src/c.py`\n")).isEmpty();
  }

  @Test
  void pathsMayBeginAtTheRepositoryTheModuleOrTheReport() throws Exception {
    build.files().write(".git/HEAD", "");
    build.files().write("docs/plan.md", "");
    build.files().write("services/orders/pom.xml", "");
    build.files().write("services/orders/src/A.java", "");
    build.files().write("services/orders/agent-reports/figures.csv", "");
    build.files().write("services/billing/src/B.java", "");
    ClaimedBuild module = new ClaimedBuild(build.files().root().resolve("services/orders"));

    assertThat(
            module.refuted(
                "`docs/plan.md`, `services/orders/src/A.java`, `src/A.java`, `figures.csv`,"
                    + " `billing/src/B.java`, `B.java`, `src/C.java`\n"))
        .containsExactly(
            "1: The report says that there is \"src/C.java\", but no path in the working copy is"
                + " or ends with it.");
  }

  @Test
  void anOldReportIsOfTheDayOnWhichItWasCommitted() throws Exception {
    String old = "# R\n\n**Date:** 2024-05-02\n";
    assertThat(build.refuted(old)).isEmpty();
    try (GitWork git = new GitWork(folder)) {
      git.commit("a.txt", Build.BUILT);
      assertThat(build.refuted(old))
          .containsExactly(
              "3: The report says that it is of \"2024-05-02\", but the work is of 2026-03-01.");

      Files.createDirectories(folder.resolve("agent-reports"));
      git.commit(ClaimedBuild.REPORT, Instant.parse("2024-05-03T10:00:00Z"));
      git.commit("a.txt", Build.BUILT);
      assertThat(build.refuted(old)).isEmpty();
      assertThat(build.refuted("# R\n\n**Date:** 2023-05-02\n"))
          .containsExactly(
              "3: The report says that it is of \"2023-05-02\", but the work is of 2024-05-03.");
    }
  }

  @Test
  void anUnknownCommitIsRefutedOnlyWhereTheHistoryIsWhole() throws Exception {
    try (GitWork git = new GitWork(folder)) {
      String hash = git.commit("a.txt", Build.BUILT);
      assertThat(build.refuted("Fixed in commit %s.\n".formatted(hash.substring(0, 8)))).isEmpty();
      assertThat(build.refuted("Fixed in commit 0123abd.\n")).hasSize(1);

      Files.writeString(folder.resolve(".git/shallow"), hash + "\n");
      assertThat(build.refuted("Fixed in commit 0123abd.\n")).isEmpty();
    }
  }

  @Test
  void theRuleIsSetLikeEveryOther() throws Exception {
    build.tests(RESULTS, 3, 0);
    ClaimedBuild strict =
        new ClaimedBuild(build.files().root(), RuleSettings.of(Map.of("claim-refuted", "error")));

    assertThat(severities(build.checkAll("", List.of(LIE)))).containsExactly(Severity.WARNING);
    assertThat(severities(strict.checkAll("", List.of(LIE)))).containsExactly(Severity.ERROR);
    assertThat(severities(build.checkAll("rules: {claim-refuted: off}\n", List.of(LIE)))).isEmpty();
    ReportResult waived =
        build
            .checkAll(
                "waivers: [{clause: 5 tests passed, reason: soon, owner: lead, until:"
                    + " 2026-12-31}]\n",
                List.of(LIE))
            .reports()
            .get(0);
    assertThat(waived.waived()).hasSize(1);
  }

  private static List<Severity> severities(CheckResult result) {
    return result
        .allFindings()
        .filter(finding -> finding.rule().equals("claim-refuted"))
        .map(Finding::severity)
        .toList();
  }

  @Test
  void claimsAreInResultJsonAndNotInTheVerdict() throws Exception {
    build.tests(RESULTS, 3, 0);
    CheckResult result = build.checkAll("", List.of(LIE + "\nCoverage: 9%\n"));

    assertThat(new ResultJson().write(result))
        .containsIgnoringWhitespaces(
            """
            "claims": [{
              "kind": "tests",
              "text": "5 tests passed",
              "line": 1,
              "standing": "refuted",
              "basis": "target/surefire-reports/TEST-a.xml:1 has 3 passed",
              "proof": {"file": "target/surefire-reports/TEST-a.xml", "line": 1}
            }, {
              "kind": "coverage",
              "text": "Coverage: 9%",
              "line": 3,
              "standing": "unverifiable",
              "basis": "no artifact gives such a share"
            }]
            """);
    assertThat(new ConsoleWriter().verdict(result)).endsWith("0 not applicable.");
  }

  @Test
  void artifactsAreReadOnceForAllReports() throws Exception {
    build.tests(RESULTS, 3, 0);
    EvidenceReader reader = new EvidenceReader(new EvidenceFolder(folder, EvidenceLimits.DEFAULT));
    FactReader facts = new FactReader(reader, reader, Gate.TODAY);
    AgentReport report =
        new ReportReader(new MarkdownReader()).read(SourceText.of(ClaimedBuild.REPORT, LIE));
    List<Claim> claims = new ClaimReader().claims(report);

    assertThat(facts.about(List.of(), report).tests().facts()).isEmpty();
    assertThat(facts.about(claims, report).tests().facts()).hasSize(1);
    Files.delete(folder.resolve(RESULTS));
    assertThat(facts.about(claims, report).tests().facts()).hasSize(1);
  }
}
