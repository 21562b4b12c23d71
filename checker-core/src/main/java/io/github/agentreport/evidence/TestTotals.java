// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of tests.
 *
 * @param executed how many ran, whatever their outcome
 * @param failed how many failed
 * @param errors how many ended in an error
 * @param skipped how many did not run, or ran though they are expected to fail
 * @param setAside how many of these their tool does not call skipped: tests yet to be written, and
 *     those expected to fail
 * @param place where the results begin
 * @param firstBad the first that failed or ended in an error; null where none is named
 * @param firstSkip the first that was skipped; null where none is named
 */
public record TestTotals(
    long executed,
    long failed,
    long errors,
    long skipped,
    long setAside,
    SourceLocation place,
    @Nullable TestCase firstBad,
    @Nullable TestCase firstSkip) {

  /**
   * How many there are. Some tools say of all of these that they were run.
   *
   * @return those that ran and those that were skipped
   */
  public long total() {
    return executed + skipped;
  }

  /**
   * How many passed.
   *
   * @return those that ran without a failure or an error
   */
  public long passed() {
    return Math.max(0, executed - failed - errors);
  }

  /**
   * The first test that failed or ended in an error.
   *
   * @return the test; empty where none is named
   */
  public Optional<TestCase> firstProblem() {
    return Optional.ofNullable(firstBad);
  }

  /**
   * The first test that was skipped.
   *
   * @return the test; empty where none is named
   */
  public Optional<TestCase> firstSkipped() {
    return Optional.ofNullable(firstSkip);
  }

  /**
   * The totals of these results and others.
   *
   * @param other the others
   * @return the sums, at the place of these
   */
  public TestTotals plus(TestTotals other) {
    return new TestTotals(
        executed + other.executed,
        failed + other.failed,
        errors + other.errors,
        skipped + other.skipped,
        setAside + other.setAside,
        place,
        firstBad == null ? other.firstBad : firstBad,
        firstSkip == null ? other.firstSkip : firstSkip);
  }
}
