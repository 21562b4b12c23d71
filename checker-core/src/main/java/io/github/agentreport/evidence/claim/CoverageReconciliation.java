// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.CoverageShare;
import io.github.agentreport.evidence.CoverageTotals;
import io.github.agentreport.evidence.claim.CoverageClaim.Measure;
import io.github.agentreport.evidence.claim.Known.Reach;
import io.github.agentreport.source.SourceLocation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds shares of coverage against those that artifacts give. */
final class CoverageReconciliation {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** By so much, in per cent, the share of statements, which no artifact gives, may be another. */
  private static final BigDecimal STATEMENTS = BigDecimal.valueOf(3);

  private final List<CoverageTotals> facts;
  private final Reach reach;

  CoverageReconciliation(Known<CoverageTotals> known) {
    this.facts = known.facts();
    this.reach = known.reach();
  }

  Reconciled reconcile(CoverageClaim claim) {
    Optional<CoverageTotals> same =
        facts.stream()
            .filter(fact -> meant(fact, claim).anyMatch(share -> agrees(share, claim)))
            .findFirst();
    Optional<CoverageTotals> known =
        facts.stream()
            .limit(1)
            .filter(fact -> shares(fact, claim).findAny().isPresent())
            .findFirst();
    if (same.isPresent()) {
      return Reconciled.verified(claim, has(same.get(), claim), place(same.get(), claim));
    } else if (known.isEmpty()) {
      return Reconciled.unverifiable(claim, "no artifact gives such a share");
    } else if (claim.extent() != Extent.WHOLE) {
      return Reconciled.unverifiable(claim, "it may speak of a part of the code");
    } else if (reach != Reach.ALL) {
      return Reconciled.unverifiable(claim, "it may speak of several modules");
    } else if (mayBeOfStatements(known.get(), claim)) {
      return Reconciled.unverifiable(claim, "it may count statements");
    }
    return Reconciled.refuted(claim, has(known.get(), claim), place(known.get(), claim));
  }

  /** The shares that a claim speaks of. */
  private static Stream<CoverageShare> shares(CoverageTotals fact, CoverageClaim claim) {
    return Stream.concat(
            claim.measure() == Measure.BRANCH ? Stream.of() : Stream.of(fact.lines()),
            claim.measure() == Measure.LINE ? Stream.of() : Stream.of(fact.branches()))
        .filter(share -> share.total() > 0);
  }

  /** The shares that a claim may mean: tools sum up in instructions, or lines and branches. */
  private static Stream<CoverageShare> meant(CoverageTotals fact, CoverageClaim claim) {
    return claim.measure() == Measure.UNSAID
        ? Stream.concat(
                shares(fact, claim),
                Stream.of(fact.instructions(), fact.lines().plus(fact.branches())))
            .filter(share -> share.total() > 0)
        : shares(fact, claim);
  }

  private static BigDecimal percent(CoverageShare share) {
    return BigDecimal.valueOf(share.covered())
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(share.total()), MathContext.DECIMAL64);
  }

  /** Whether a share is the claimed one when rounded, or cut off, as its author did. */
  private static boolean agrees(CoverageShare share, CoverageClaim claim) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(claim.percent().scale());
    BigDecimal over = percent(share).subtract(claim.percent());
    return over.compareTo(unit.divide(TWO).negate()) >= 0 && over.compareTo(unit) < 0;
  }

  /** Tools other than JaCoCo, which counts instructions, print a share of statements first. */
  private static boolean mayBeOfStatements(CoverageTotals fact, CoverageClaim claim) {
    return fact.instructions().total() == 0
        && claim.measure() != Measure.BRANCH
        && fact.lines().total() > 0
        && percent(fact.lines()).subtract(claim.percent()).abs().compareTo(STATEMENTS) <= 0;
  }

  private static SourceLocation place(CoverageTotals fact, CoverageClaim claim) {
    return shares(fact, claim).findFirst().orElse(fact.lines()).place();
  }

  private static String has(CoverageTotals fact, CoverageClaim claim) {
    String lines = claim.measure() == Measure.BRANCH ? "" : written(fact.lines(), "of lines");
    String branches =
        claim.measure() == Measure.LINE ? "" : written(fact.branches(), "of branches");
    String shares =
        Stream.of(lines, branches)
            .filter(share -> !share.isEmpty())
            .collect(Collectors.joining(" and "));
    return "%s has %s".formatted(place(fact, claim).file(), shares);
  }

  private static String written(CoverageShare share, String what) {
    return share.total() == 0
        ? ""
        : "%s %% %s".formatted(percent(share).setScale(1, RoundingMode.HALF_UP), what);
  }
}
