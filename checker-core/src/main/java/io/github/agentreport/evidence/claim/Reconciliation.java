package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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
    this.endpoints = new EndpointReconciliation(facts.operations(), facts.operationsPlace());
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
    String proof = succeeded.get() ? "the build succeeded" : "the build failed";
    return succeeded.get() == claim.success()
        ? Reconciled.verified(claim, proof)
        : Reconciled.refuted(claim, proof);
  }

  private Reconciled path(PathClaim claim) {
    if (facts.paths().isEmpty()) {
      return Reconciled.unverifiable(claim, "the files of the working copy are not known");
    }
    Paths paths = facts.paths().get();
    Optional<String> found = paths.find(claim.path());
    int root = claim.path().indexOf('/');
    if (found.isEmpty() && claim.tree() && root >= 0) {
      found = paths.find(claim.path().substring(root + 1));
    }
    if (found.isPresent()) {
      return Reconciled.verified(claim, "it is %s".formatted(found.get()));
    } else if (claim.exemption() != Exemption.NONE) {
      return Reconciled.unverifiable(
          claim,
          "it need not exist: %s".formatted(claim.exemption().name().toLowerCase(Locale.ROOT)));
    }
    return Reconciled.refuted(claim, "no path in the working copy is or ends with it");
  }

  private Reconciled commit(CommitClaim claim) {
    Optional<Predicate<String>> isCommit = facts.isCommit();
    if (isCommit.isEmpty()) {
      return Reconciled.unverifiable(claim, "the commits of the working copy are not known");
    }
    return isCommit.get().test(claim.text())
        ? Reconciled.verified(claim, "the repository has the commit")
        : Reconciled.refuted(claim, "the repository has no such commit");
  }

  private Reconciled date(DateClaim claim) {
    if (facts.date().isEmpty()) {
      return Reconciled.unverifiable(claim, "the date of the work is not known");
    }
    long days = Math.abs(ChronoUnit.DAYS.between(claim.date(), facts.date().get()));
    String proof = "the work is of %s".formatted(facts.date().get());
    return days > MOST_DAYS ? Reconciled.refuted(claim, proof) : Reconciled.verified(claim, proof);
  }
}
