// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds numbers of tests against those that artifacts give. */
final class TestReconciliation {

  private final List<TestFact> facts;

  TestReconciliation(List<TestFact> facts) {
    this.facts = facts;
  }

  /** An author may speak of a module or class; nobody can have more tests pass than there are. */
  Reconciled reconcile(TestsClaim claim) {
    if (facts.isEmpty()) {
      return Reconciled.unverifiable(claim, "no artifact gives numbers of tests");
    }
    // "All tests pass" is no more true for one suite in which all do.
    boolean sized = claim.numbers().size() > 0;
    Optional<TestFact> same =
        facts.stream()
            .limit(sized ? facts.size() : 1)
            .filter(fact -> claim.numbers().areThoseOf(fact.totals()))
            .findFirst();
    TestFact all = facts.get(0);
    if (same.isPresent()) {
      return Reconciled.verified(
          claim, has(same.get(), claim.numbers()), same.get().totals().place());
    }
    return claim.extent() == Extent.WHOLE || claim.numbers().exceed(all.totals())
        ? Reconciled.refuted(claim, has(all, claim.numbers()), all.totals().place())
        : Reconciled.unverifiable(claim, "it may speak of a part of the tests");
  }

  /** What an artifact says to the numbers that a claim gives. */
  private static String has(TestFact fact, TestNumbers claimed) {
    TestTotals totals = fact.totals();
    List<String> numbers = new ArrayList<>();
    add(claimed.run(), totals.total(), "run", numbers);
    add(claimed.passed(), totals.passed(), "passed", numbers);
    add(claimed.failed(), totals.failed() + totals.errors(), "failed", numbers);
    add(claimed.skipped(), totals.skipped(), "skipped", numbers);
    return String.format(Locale.ROOT, "%s has %s", fact.place(), String.join(", ", numbers));
  }

  private static void add(OptionalInt claimed, long fact, String word, List<String> numbers) {
    if (claimed.isPresent()) {
      numbers.add(fact + " " + word);
    }
  }
}
