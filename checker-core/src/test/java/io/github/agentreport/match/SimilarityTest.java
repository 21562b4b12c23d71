// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What of a report is taken for what of a contract: contract | report. Of the shares that must be
 * reached, 0.65 is that of no number of words below twenty.
 */
class SimilarityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Security Review      | ✅ 2. SECURITY REVIEW
          Risks                | Risks: what may go wrong
          Risks (known)        | Risks
          Performance Metrics  | Performance metrics of the service
          Test results (unit)  | Test results of yesterday evening
          Context              | Contexto (Context)
          Context (background) | Contexto (Context)
          """)
  void aHeadingMayExplainTheContractsWords(String clause, String heading) {
    assertThat(heading(clause, heading)).isGreaterThanOrEqualTo(Similarity.LITERAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Security Implementation                    | Security
          Deployment and rollback plan               | Rollback
          Tests                                      | Today testing
          Tests (unit)                               | Tests today
          Access control rules                       | Control of access
          Alpha beta gamma delta epsilon             | Alpha beta gamma delta omega
          Findings                                   | Recommendations and findings
          """)
  void aHeadingMayRewordTheContract(String clause, String heading) {
    assertThat(heading(clause, heading)).isPositive().isLessThan(Similarity.LITERAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          High priority findings         | Low priority findings
          Alpha beta gamma delta         | Alpha beta gamma omega
          Error log and trace output     | Log
          Security review of the service | Review of the last security service meeting in the new year
          Security Implementation        | Performance
          Findings                       | Recommendations, questions and findings
          —                              | Risks
          Risks                          | —
          """)
  void aHeadingOfAnotherMeaningIsNotTaken(String clause, String heading) {
    assertThat(heading(clause, heading)).isZero();
  }

  @Test
  void theNearerHeadingIsPreferred() {
    assertThat(heading("Security Review", "Security review"))
        .isGreaterThan(heading("Security Review", "Security review: findings"));
    assertThat(heading("Security Review", "Security review: findings"))
        .isGreaterThan(heading("Security Review", "Security review of the service"));
    assertThat(heading("Security Review", "Security review of the service"))
        .isGreaterThan(heading("Security Review", "Review of security"));
    assertThat(heading("Security Review", "Review of security"))
        .isGreaterThan(heading("Security Review", "Review of security and speed"));
    assertThat(heading("Security Review", "Review of security and speed"))
        .isGreaterThan(heading("Security Review", "Review"));
    assertThat(heading("Access control rules", "Control of access"))
        .isGreaterThan(heading("Access control rules", "Access"));
  }

  @Test
  void theNameOfAValueHasMoreThanAWordOfTheContracts() {
    assertThat(name("Deployment date", "Date of deployment")).isPositive();
    assertThat(name("Deployment target", "Target")).isPositive();
    assertThat(name("Owner", "Owner of the service")).isGreaterThan(Similarity.LITERAL);
    assertThat(name("Test results (unit)", "Test results of yesterday evening session"))
        .isEqualTo(Similarity.LITERAL);
    assertThat(name("Owner", "Previous owner")).isZero();
    assertThat(heading("Owner", "Previous owner")).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Input validation covers endpoints  | Input validation
          Rate limiting enabled              | Limit of rates is enabled
          Rate limiting enabled              | We looked at each endpoint twice, rate limiting enabled there yesterday evening
          Tracing (structured logs anywhere)  | Structured logs anywhere, with traces
          """)
  void anItemMayBeShortenedOrStandAmidASentence(String clause, String line) {
    assertThat(item(clause, line)).isPositive().isLessThan(Similarity.LITERAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Input validation                          | Input
          Input validation covers endpoints         | Input validation pending
          Input validation covers endpoints wholly  | Input validation
          Logging                                   | We looked at each endpoint twice, logging there yesterday evening
          Rate limiting enabled                     | We looked at each endpoint twice, rate limiting missing yesterday evening
          """)
  void anItemIsNotAnsweredByAPartOfIt(String clause, String line) {
    assertThat(item(clause, line)).isZero();
  }

  private static double heading(String clause, String heading) {
    return Similarity.ofHeading(Wording.ofClause(clause), Wording.of(heading));
  }

  private static double name(String clause, String name) {
    return Similarity.ofName(Wording.ofClause(clause), Wording.of(name));
  }

  private static double item(String clause, String line) {
    return Similarity.ofItem(Wording.ofClause(clause), Wording.of(line));
  }
}
