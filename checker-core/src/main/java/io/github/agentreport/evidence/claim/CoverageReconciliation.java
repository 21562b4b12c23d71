package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.CoverageClaim.Measure;
import io.github.agentreport.evidence.claim.Facts.CoverageFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds shares of coverage against those that artifacts give. */
final class CoverageReconciliation {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int PERCENT = 2;

  private final List<CoverageFact> facts;

  CoverageReconciliation(List<CoverageFact> facts) {
    this.facts = facts;
  }

  Reconciled reconcile(CoverageClaim claim) {
    Optional<CoverageFact> same =
        facts.stream()
            .filter(fact -> shares(fact, claim).anyMatch(s -> agrees(s, claim)))
            .findFirst();
    Optional<CoverageFact> known =
        facts.stream()
            .limit(1)
            .filter(fact -> shares(fact, claim).findAny().isPresent())
            .findFirst();
    if (same.isPresent()) {
      return Reconciled.verified(claim, has(same.get(), claim));
    } else if (known.isEmpty()) {
      return Reconciled.unverifiable(claim, "no artifact gives such a share");
    }
    return claim.extent() == Extent.WHOLE
        ? Reconciled.refuted(claim, has(known.get(), claim))
        : Reconciled.unverifiable(claim, "it may speak of a part of the code");
  }

  /** The shares that a claim may mean. */
  private static Stream<BigDecimal> shares(CoverageFact fact, CoverageClaim claim) {
    return Stream.of(
            claim.measure() == Measure.BRANCH ? Optional.<BigDecimal>empty() : fact.line(),
            claim.measure() == Measure.LINE ? Optional.<BigDecimal>empty() : fact.branch())
        .flatMap(Optional::stream);
  }

  /** Whether a share is the claimed one when rounded as its author did. */
  private static boolean agrees(BigDecimal share, CoverageClaim claim) {
    BigDecimal percent = share.movePointRight(PERCENT);
    BigDecimal half = BigDecimal.ONE.movePointLeft(claim.percent().scale()).divide(TWO);
    return percent.subtract(claim.percent()).abs().compareTo(half) <= 0;
  }

  private static String has(CoverageFact fact, CoverageClaim claim) {
    List<String> shares =
        Stream.of(
                claim.measure() == Measure.BRANCH ? "" : written(fact.line(), "of lines"),
                claim.measure() == Measure.LINE ? "" : written(fact.branch(), "of branches"))
            .filter(text -> !text.isEmpty())
            .toList();
    return "%s has %s".formatted(fact.place(), String.join(" and ", shares));
  }

  private static String written(Optional<BigDecimal> share, String what) {
    return share
        .map(
            value ->
                "%s %% %s"
                    .formatted(
                        value.movePointRight(PERCENT).setScale(1, RoundingMode.HALF_UP), what))
        .orElse("");
  }
}
