// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.claim.TestNumbers.Outcome;
import io.github.agentreport.source.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 20 tests ran, of which 3 failed and 2 ended in errors; 5 were skipped, 1 of them to be written.
 */
class TestNumbersTest {

  private static final TestTotals TOTALS =
      new TestTotals(20, 3, 2, 5, 1, SourceLocation.startOf("junit.xml"), null, null);

  private static TestNumbers said(Outcome outcome, int number) {
    return TestNumbers.NONE.with(outcome, number);
  }

  @ParameterizedTest
  @CsvSource({
    "RUN,25",
    "RUN,24",
    "RUN,20",
    "PASSED,15",
    "FAILED,5",
    "SKIPPED,5",
    "SKIPPED,4",
  })
  void toolsCountTheSameResultsInSeveralWays(Outcome outcome, int number) {
    assertThat(said(outcome, number).areThoseOf(TOTALS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RUN,26",
    "RUN,23",
    "RUN,19",
    "PASSED,16",
    "PASSED,14",
    "FAILED,1",
    "FAILED,6",
    "SKIPPED,6",
    "SKIPPED,3",
  })
  void anyOtherNumberIsNotThatOfTheResults(Outcome outcome, int number) {
    assertThat(said(outcome, number).areThoseOf(TOTALS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"RUN,26", "PASSED,16", "FAILED,6", "SKIPPED,6"})
  void moreThanThereAreIsTooMany(Outcome outcome, int number) {
    assertThat(said(outcome, number).exceed(TOTALS)).isTrue();
    assertThat(said(outcome, number - 1).exceed(TOTALS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"RUN,20", "PASSED,15", "FAILED,5", "SKIPPED,4"})
  void whatIsMeasuredMayBeAPartOfWhatIsSaid(Outcome outcome, int number) {
    assertThat(said(outcome, number).reach(TOTALS)).isTrue();
    assertThat(said(outcome, number + 9).reach(TOTALS)).isTrue();
    assertThat(said(outcome, number - 1).reach(TOTALS)).isFalse();
    assertThat(TestNumbers.NONE.reach(TOTALS)).isTrue();
  }

  @Test
  void failuresAndErrorsAddUpAndSoDoesWhatWasSkipped() {
    TestNumbers numbers = said(Outcome.FAILED, 3).with(Outcome.FAILED, 2).with(Outcome.SKIPPED, 4);
    assertThat(numbers.failed()).hasValue(5);
    assertThat(numbers.with(Outcome.SKIPPED, 1).skipped()).hasValue(5);
    assertThat(numbers.with(Outcome.PASSED, 15).size()).isEqualTo(24);
    assertThat(numbers.with(Outcome.RUN, 20).size()).isEqualTo(20);
  }
}
