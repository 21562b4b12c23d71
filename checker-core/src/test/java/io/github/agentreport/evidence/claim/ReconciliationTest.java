package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.evidence.claim.Facts.CoverageFact;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import java.math.BigDecimal;
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

  private static Facts tests(int run, int passed, int failed, int skipped) {
    TestFact fact =
        new TestFact("target/surefire-reports", new TestTotals(run, passed, failed, skipped));
    return with(List.of(fact), List.of());
  }

  private static Facts with(List<TestFact> tests, List<CoverageFact> coverage) {
    return new Facts(
        tests,
        coverage,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
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
    assertThat(reconcile(tests(143, 140, 1, 2), line))
        .extracting(Reconciled::standing)
        .containsExactly(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "87; 0.865; VERIFIED",
        "87; 0.875; VERIFIED",
        "87; 0.8649; REFUTED",
        "87; 0.8751; REFUTED",
        "87.3; 0.8725; VERIFIED",
        "87.3; 0.8735; VERIFIED",
        "87.3; 0.8724; REFUTED",
        "100; 0.999; VERIFIED"
      })
  void aShareIsRoundedAsItsAuthorDid(String percent, BigDecimal line, Standing standing)
      throws Exception {
    CoverageFact fact = new CoverageFact("jacoco.xml", Optional.of(line), Optional.empty());
    assertThat(reconcile(with(List.of(), List.of(fact)), "Coverage: " + percent + "%"))
        .extracting(Reconciled::standing)
        .containsExactly(standing);
  }

  @Test
  void aShareOfWhatWasNotMeasuredIsUnverifiable() throws Exception {
    CoverageFact fact =
        new CoverageFact("jacoco.xml", Optional.of(new BigDecimal("0.9")), Optional.empty());
    assertThat(reconcile(with(List.of(), List.of(fact)), "Branch coverage: 12%"))
        .extracting(Reconciled::proof)
        .containsExactly("no artifact gives such a share");
  }

  @Test
  void aFindingNamesBothNumbersAndBothPlaces() throws Exception {
    assertThat(ClaimFindings.of(reconcile(tests(142, 140, 0, 2), "# R\n\n142 tests passed.\n")))
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
    Paths paths = new Paths(List.of("reports/a.csv", "web/src/App.tsx", "a.csv"), "reports");
    assertThat(paths.find("a.csv")).contains("a.csv");
    assertThat(paths.find("src/App.tsx")).contains("web/src/App.tsx");
    assertThat(paths.find("src/")).contains("web/src");
    assertThat(paths.find("rc/App.tsx")).isEmpty();
    assertThat(paths.find("../a.csv")).isEmpty();
  }

  @Test
  void numbersOfTestsAreNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TestTotals(1, -1, 0, 0));
    assertThat(new TestTotals(3, 1, 1, 1).plus(new TestTotals(2, 2, 0, 0)))
        .isEqualTo(new TestTotals(5, 3, 1, 1));
  }
}
