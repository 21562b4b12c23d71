// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.Tests;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import io.github.agentreport.source.SourceLocation;
import java.util.Optional;

/** Compares the results of tests with what is required of them. */
final class TestsCheck {

  private TestsCheck() {}

  static Outcome check(Tests required, EvidenceReader reader) throws EvidenceException {
    TestTotals totals = reader.tests(required.files());
    long bad = totals.failed() + totals.errors();
    SourceLocation place = totals.place();
    if (bad > 0) {
      SourceLocation first = totals.firstProblem().map(TestCase::place).orElse(place);
      return new Refuted(
          "%s%s did not pass%s"
              .formatted(
                  // A suite may declare more failures than it lists.
                  bad > totals.executed() ? "" : bad + " of ",
                  Counted.of(Math.max(bad, totals.executed()), "test"),
                  first(totals.firstProblem(), place)),
          "Make the tests pass, or do not tick the item.",
          first);
    } else if (totals.executed() == 0) {
      throw EvidenceException.vacuous(
          "no test ran: %s holds %s"
              .formatted(Places.of(place), Counted.of(totals.skipped(), "skipped test")));
    } else if (totals.executed() < required.executed()) {
      return new Refuted(
          "only %s ran, and at least %s must: %s"
              .formatted(
                  Counted.of(totals.executed(), "test"), required.executed(), Places.of(place)),
          "Run the tests that the contract asks for, or do not tick the item.",
          place);
    } else if (totals.skipped() > required.skipped()) {
      SourceLocation first = totals.firstSkipped().map(TestCase::place).orElse(place);
      return new Refuted(
          "%s skipped, and at most %s may be%s"
              .formatted(
                  Counted.of(totals.skipped(), "test") + (totals.skipped() == 1 ? " was" : " were"),
                  required.skipped(),
                  first(totals.firstSkipped(), place)),
          "Run the skipped tests, or do not tick the item.",
          first);
    }
    return new Verified(
        "%s passed, %s skipped".formatted(Counted.of(totals.executed(), "test"), totals.skipped()),
        place);
  }

  private static String first(Optional<TestCase> test, SourceLocation otherwise) {
    return test.map(
            one -> ", the first at %s (\"%s\")".formatted(Places.of(one.place()), one.name()))
        .orElse(": " + Places.of(otherwise));
  }
}
