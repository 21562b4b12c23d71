package io.github.agentreport.evidence.claim;

/**
 * The numbers of tests that artifacts of the build give.
 *
 * @param run how many there are, skipped ones included
 * @param passed how many passed
 * @param failed how many failed or ended in an error
 * @param skipped how many were skipped
 */
public record TestTotals(int run, int passed, int failed, int skipped) {

  public TestTotals {
    if (run < 0 || passed < 0 || failed < 0 || skipped < 0) {
      throw new IllegalArgumentException("a number of tests is negative");
    }
  }

  /**
   * These numbers and others in sum.
   *
   * @param other the others
   * @return the sums
   */
  public TestTotals plus(TestTotals other) {
    return new TestTotals(
        run + other.run, passed + other.passed, failed + other.failed, skipped + other.skipped);
  }

  /** Whether what a claim says is so; "run" may or may not count those that were skipped. */
  boolean agreesWith(TestNumbers claimed) {
    return (claimed.run().isEmpty()
            || claimed.run().getAsInt() == run
            || claimed.run().getAsInt() == run - skipped)
        && claimed.passed().orElse(passed) == passed
        && claimed.failed().orElse(failed) == failed
        && claimed.skipped().orElse(skipped) == skipped;
  }

  /** Whether a claim says that there are more tests of a sort than there are. */
  boolean isExceededBy(TestNumbers claimed) {
    return claimed.run().orElse(0) > run
        || claimed.passed().orElse(0) > passed
        || claimed.failed().orElse(0) > failed
        || claimed.skipped().orElse(0) > skipped;
  }
}
