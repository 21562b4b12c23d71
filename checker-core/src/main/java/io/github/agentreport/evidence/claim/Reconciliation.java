// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.source.SourceLocation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds claims against facts. A claim is refuted only where the facts leave no way to read it as
 * true: its author may speak of a part, of a path within a folder, or of another API. Immutable and
 * thread-safe.
 */
public final class Reconciliation {

  /** So far off, a date was not written on a day near the work: most likely its year is wrong. */
  private static final long MOST_DAYS = 300;

  private final Facts facts;
  private final TestReconciliation tests;
  private final CoverageReconciliation coverage;
  private final EndpointReconciliation endpoints;

  /**
   * Creates the reconciliation.
   *
   * @param facts what is known
   */
  public Reconciliation(Facts facts) {
    this.facts = facts;
    this.tests = new TestReconciliation(facts.tests());
    this.coverage = new CoverageReconciliation(facts.coverage());
    this.endpoints = new EndpointReconciliation(facts.api());
  }

  /**
   * Holds the claims of a report against the facts.
   *
   * @param claims the claims
   * @return each with what became of it, in the same order
   */
  public List<Reconciled> reconcile(List<Claim> claims) {
    return claims.stream().map(this::reconcile).toList();
  }

  private Reconciled reconcile(Claim claim) {
    if (claim instanceof TestsClaim counted) {
      return tests.reconcile(counted);
    } else if (claim instanceof CoverageClaim share) {
      return coverage.reconcile(share);
    } else if (claim instanceof BuildClaim build) {
      return build(build);
    } else if (claim instanceof PathClaim path) {
      return path(path);
    } else if (claim instanceof CommitClaim commit) {
      return commit(commit);
    } else if (claim instanceof EndpointClaim endpoint) {
      return endpoints.reconcile(endpoint);
    }
    return date((DateClaim) claim);
  }

  private Reconciled build(BuildClaim claim) {
    Optional<Boolean> succeeded = facts.buildSucceeded();
    if (succeeded.isEmpty()) {
      return Reconciled.unverifiable(claim, "nothing tells how the build ended");
    }
    String basis = succeeded.get() ? "the build succeeded" : "the build failed";
    return succeeded.get() == claim.success()
        ? Reconciled.verified(claim, basis, null)
        : Reconciled.refuted(claim, basis, null);
  }

  private Reconciled path(PathClaim claim) {
    if (facts.paths().isEmpty()) {
      return Reconciled.unverifiable(claim, "the files of the working copy are not known");
    }
    List<String> found = facts.paths().get().find(claim);
    if (found.size() == 1) {
      String path = found.get(0);
      return Reconciled.verified(
          claim, "it is %s".formatted(path), new SourceLocation(path, 1, 1, 1, 1));
    } else if (!found.isEmpty()) {
      return Reconciled.unverifiable(claim, "several paths end with it");
    } else if (claim.exemption() != Exemption.NONE) {
      return Reconciled.unverifiable(
          claim,
          "it need not exist: %s".formatted(claim.exemption().name().toLowerCase(Locale.ROOT)));
    }
    return Reconciled.refuted(claim, "no path in the working copy is or ends with it", null);
  }

  private Reconciled commit(CommitClaim claim) {
    return switch (facts.commits().apply(claim.text().toLowerCase(Locale.ROOT))) {
      case HEAD, ANCESTOR, ELSEWHERE ->
          Reconciled.verified(claim, "the repository has the commit", null);
      case UNKNOWN -> Reconciled.refuted(claim, "the repository has no such commit", null);
      case UNTOLD ->
          Reconciled.unverifiable(claim, "the commits of the working copy are not known");
    };
  }

  private Reconciled date(DateClaim claim) {
    if (facts.date().isEmpty()) {
      return Reconciled.unverifiable(claim, "the date of the work is not known");
    }
    LocalDate date = facts.date().get();
    String basis = "the work is of %s".formatted(date);
    return isNear(claim.date(), date)
        ? Reconciled.verified(claim, basis, null)
        : Reconciled.refuted(claim, basis, null);
  }

  /** Whether two days may be those of the same work, without a year being wrong. */
  static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= MOST_DAYS;
  }
}
