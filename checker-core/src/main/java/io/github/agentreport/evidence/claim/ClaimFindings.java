package io.github.agentreport.evidence.claim;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import java.util.List;

/** Turns refuted claims into findings. Stateless and thread-safe. */
public final class ClaimFindings {

  private static final RuleInfo CLAIM_REFUTED =
      new RuleInfo(
          "claim-refuted", Severity.WARNING, "What a report claims is not what the build has.");

  private ClaimFindings() {}

  /**
   * The rule that the findings belong to.
   *
   * @return the rule
   */
  public static RuleInfo rule() {
    return CLAIM_REFUTED;
  }

  /**
   * The findings for the claims that were refuted.
   *
   * @param reconciled claims with what became of them
   * @return a finding for each that was refuted, in the same order
   */
  public static List<Finding> of(List<Reconciled> reconciled) {
    return reconciled.stream()
        .filter(one -> one.standing() == Standing.REFUTED)
        .map(ClaimFindings::finding)
        .toList();
  }

  private static Finding finding(Reconciled refuted) {
    Claim claim = refuted.claim();
    return CLAIM_REFUTED.finding(
        claim.text(),
        "The report says %s, but %s.".formatted(said(claim), refuted.proof()),
        "Correct the report, or do what it says was done.",
        claim.location(),
        null);
  }

  private static String said(Claim claim) {
    if (claim instanceof PathClaim) {
      return "that there is \"%s\"".formatted(claim.text());
    } else if (claim instanceof CommitClaim) {
      return "that there is a commit \"%s\"".formatted(claim.text());
    } else if (claim instanceof EndpointClaim) {
      return "that there is an endpoint \"%s\"".formatted(claim.text());
    } else if (claim instanceof DateClaim) {
      return "that it is of \"%s\"".formatted(claim.text());
    }
    return "\"%s\"".formatted(claim.text());
  }
}
