// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.evidence.CommitPlace;
import io.github.agentreport.evidence.CoverageTotals;
import io.github.agentreport.evidence.PathIndex;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

  private static List<Reconciled> reconcile(Facts facts, String text) throws Exception {
    ReportReader reader = new ReportReader(new MarkdownReader());
    return new Reconciliation(facts)
        .reconcile(new ClaimReader().claims(reader.read(SourceText.of("report.md", text))));
  }

  private static Facts tests(long total, long failed, long skipped) {
    return with(List.of(KnownBuild.tests("target/surefire-reports", total, failed, skipped)));
  }

  private static Facts with(List<TestFact> tests, CoverageTotals... coverage) {
    return new Facts(
        Known.all(tests),
        Known.all(List.of(coverage)),
        Optional.empty(),
        Optional.empty(),
        hash -> CommitPlace.UNTOLD,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void withoutFactsEveryClaimIsUnverifiable() throws Exception {
    String report =
        """
        # Report

        **Date:** 2026-02-27
        **Commit:** `8cce77e`

        - 140 tests passed
        - Coverage: 87%
        - Build passes
        - `src/App.tsx`

        | Endpoint |
        |---|
        | `GET /orders` |
        """;
    assertThat(reconcile(Facts.NONE, report))
        .hasSize(7)
        .allSatisfy(one -> assertThat(one.standing()).isEqualTo(Standing.UNVERIFIABLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "140 tests passed; VERIFIED",
        "141 tests passed; REFUTED",
        "139 tests passed; REFUTED",
        "139 rounding tests passed; UNVERIFIABLE",
        "141 rounding tests passed; REFUTED",
        "Ran 143 tests; VERIFIED",
        "Ran 141 tests; VERIFIED",
        "Ran 142 tests; REFUTED",
        "All tests pass; REFUTED",
        "140 passed, 1 failed tests; VERIFIED"
      })
  void aPartMayBeSmallerThanTheWholeAndNeverGreater(String line, Standing standing)
      throws Exception {
    assertThat(reconcile(tests(143, 1, 2), line))
        .extracting(Reconciled::standing)
        .containsExactly(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "87; 8650; VERIFIED",
        "87; 8799; VERIFIED",
        "87; 8649; REFUTED",
        "87; 8800; REFUTED",
        "87.3; 8725; VERIFIED",
        "87.3; 8739; VERIFIED",
        "87.3; 8724; REFUTED",
        "87.3; 8740; REFUTED",
        "100; 9990; VERIFIED"
      })
  void aShareIsRoundedOrCutOff(String percent, long lines, Standing standing) throws Exception {
    CoverageTotals fact = KnownBuild.coverage("jacoco.xml", lines, 0, 1);
    assertThat(reconcile(with(List.of(), fact), "Line coverage: " + percent + "%"))
        .extracting(Reconciled::standing)
        .containsExactly(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Coverage: 80%; VERIFIED",
        "Coverage: 70%; VERIFIED",
        "Coverage: 75%; VERIFIED",
        "Coverage: 91%; VERIFIED",
        "Line coverage: 91%; REFUTED",
        "Line coverage: 70%; REFUTED",
        "Coverage: 85%; REFUTED"
      })
  void aShareOfUnsaidPartsMayBeOfAnyThatToolsSumUp(String line, Standing standing)
      throws Exception {
    CoverageTotals fact = KnownBuild.coverage("jacoco.xml", 8000, 7000, 9100);
    assertThat(reconcile(with(List.of(), fact), line))
        .extracting(Reconciled::standing)
        .containsExactly(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"82%; UNVERIFIABLE", "78%; UNVERIFIABLE", "84%; REFUTED", "76%; REFUTED"})
  void whereStatementsAreNotCountedTheirShareMayBeALittleOff(String percent, Standing standing)
      throws Exception {
    CoverageTotals fact = KnownBuild.coverage("coverage/lcov.info", 8000, 0, 0);
    assertThat(reconcile(with(List.of(), fact), "Coverage: " + percent))
        .extracting(Reconciled::standing)
        .containsExactly(standing);
  }

  @Test
  void aShareOfWhatWasNotMeasuredIsUnverifiable() throws Exception {
    CoverageTotals fact = KnownBuild.coverage("jacoco.xml", 9000, 0, 9000);
    assertThat(reconcile(with(List.of(), fact), "Branch coverage: 12%"))
        .extracting(Reconciled::basis)
        .containsExactly("no artifact gives such a share");
  }

  @Test
  void theNamesInCodeSayNothingOfWhatFollows() throws Exception {
    String report = "# R\n\nChanged `src/com/example/Planned.java`.\n\n- 145 tests passed\n";
    assertThat(ClaimFindings.of(reconcile(tests(140, 0, 0), report))).hasSize(1);
  }

  @Test
  void theSameNumberInOneLineIsOneFinding() throws Exception {
    String report = "# R\n\n145 tests passed (145/145 passing).\n\n145 tests passed.\n";
    assertThat(ClaimFindings.of(reconcile(tests(140, 0, 0), report)))
        .extracting(finding -> finding.location().startLine())
        .containsExactly(3, 5);
  }

  @Test
  void aFindingNamesBothNumbersAndBothPlaces() throws Exception {
    assertThat(ClaimFindings.of(reconcile(tests(142, 0, 2), "# R\n\n142 tests passed.\n")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("claim-refuted");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.location().startLine()).isEqualTo(3);
              assertThat(finding.message())
                  .isEqualTo(
                      "The report says \"142 tests passed\", but target/surefire-reports has 140"
                          + " passed.");
            });
  }

  @Test
  void aPathIsFoundAsItIsBesideTheReportAndByItsEnd() {
    PathIndex index =
        new PathIndex(List.of("reports/a.csv", "web/src/App.tsx", "a.csv", "api/src/main.py"));
    Paths paths = new Paths(index::holds, index, List.of("", "reports"));
    assertThat(paths.find("a.csv")).containsExactly("a.csv");
    assertThat(paths.find("src/App.tsx")).containsExactly("web/src/App.tsx");
    assertThat(paths.find("web/src/")).containsExactly("web/src");
    assertThat(paths.find("src/")).containsExactly("api/src", "web/src");
    assertThat(paths.find("rc/App.tsx")).isEmpty();
    assertThat(paths.find("../a.csv")).isEmpty();
  }

  @Test
  void theEndOfSeveralPathsProvesNothing() throws Exception {
    PathIndex index = new PathIndex(List.of("web/App.tsx", "shop/App.tsx"));
    Facts facts =
        new Facts(
            Known.all(List.of()),
            Known.all(List.of()),
            Optional.empty(),
            Optional.of(new Paths(index::holds, index, List.of(""))),
            hash -> CommitPlace.UNTOLD,
            Optional.empty(),
            Optional.empty());
    assertThat(reconcile(facts, "Changed `App.tsx`."))
        .extracting(Reconciled::basis)
        .containsExactly("several paths end with it");
  }
}
