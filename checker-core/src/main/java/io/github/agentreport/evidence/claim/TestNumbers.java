// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.TestTotals;
import java.util.OptionalInt;

/**
 * The numbers of tests that a claim states; what it does not state is empty.
 *
 * @param run how many there are in total
 * @param passed how many passed
 * @param failed how many failed or ended in an error
 * @param skipped how many were skipped
 */
public record TestNumbers(
    OptionalInt run, OptionalInt passed, OptionalInt failed, OptionalInt skipped) {

  static final TestNumbers NONE =
      new TestNumbers(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  TestNumbers with(Outcome outcome, int number) {
    return switch (outcome) {
      case RUN -> new TestNumbers(OptionalInt.of(number), passed, failed, skipped);
      case PASSED -> new TestNumbers(run, OptionalInt.of(number), failed, skipped);
      // Failures and errors are told apart by some tools; both are tests that did not pass.
      case FAILED ->
          new TestNumbers(run, passed, OptionalInt.of(failed.orElse(0) + number), skipped);
      // So are tests that are skipped and those that are yet to be written.
      case SKIPPED ->
          new TestNumbers(run, passed, failed, OptionalInt.of(skipped.orElse(0) + number));
    };
  }

  /**
   * Whether these are the numbers of some results; "run" may count those that were skipped, and
   * "skipped" only what the tool calls so.
   */
  boolean areThoseOf(TestTotals totals) {
    return (run.isEmpty()
            || run.getAsInt() == totals.total()
            || run.getAsInt() == totals.total() - totals.setAside()
            || run.getAsInt() == totals.executed())
        && (passed.isEmpty() || passed.getAsInt() == totals.passed())
        && (failed.isEmpty() || failed.getAsInt() == totals.failed() + totals.errors())
        && (skipped.isEmpty()
            || skipped.getAsInt() == totals.skipped()
            || skipped.getAsInt() == totals.skipped() - totals.setAside());
  }

  /** Whether there are more tests of a sort than in some results. */
  boolean exceed(TestTotals totals) {
    return run.orElse(0) > totals.total()
        || passed.orElse(0) > totals.passed()
        || failed.orElse(0) > totals.failed() + totals.errors()
        || skipped.orElse(0) > totals.skipped();
  }

  /** Whether these may be the numbers of some results and others together. */
  boolean reach(TestTotals totals) {
    return (run.isEmpty() || run.getAsInt() >= totals.executed())
        && (passed.isEmpty() || passed.getAsInt() >= totals.passed())
        && (failed.isEmpty() || failed.getAsInt() >= totals.failed() + totals.errors())
        && (skipped.isEmpty() || skipped.getAsInt() >= totals.skipped() - totals.setAside());
  }

  /** How many tests the claim speaks of, as far as it says. */
  int size() {
    return run.orElse(passed.orElse(0) + failed.orElse(0) + skipped.orElse(0));
  }

  /** What became of tests. */
  enum Outcome {
    RUN,
    PASSED,
    FAILED,
    SKIPPED
  }
}
