// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import io.github.agentreport.evidence.claim.Known.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds numbers of tests against those that artifacts give. */
final class TestReconciliation {

  private final List<TestFact> facts;
  private final Reach reach;

  TestReconciliation(Known<TestFact> known) {
    this.facts = known.facts();
    this.reach = known.reach();
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
    boolean exceeds = facts.stream().allMatch(fact -> claim.numbers().exceed(fact.totals()));
    if (reach == Reach.SOME || (reach == Reach.AT_LEAST && claim.numbers().reach(all.totals()))) {
      return Reconciled.unverifiable(
          claim, "it may speak of all modules, and not all of them have numbers of tests");
    }
    return claim.extent() == Extent.WHOLE || exceeds
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
