// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
   * @return a finding for each that was refuted, in the same order; one where a line says the same
   *     in other words
   */
  public static List<Finding> of(List<Reconciled> reconciled) {
    Set<List<Object>> seen = new HashSet<>();
    return reconciled.stream()
        .filter(one -> one.standing() == Standing.REFUTED)
        .filter(one -> seen.add(key(one.claim())))
        .map(ClaimFindings::finding)
        .toList();
  }

  private static List<Object> key(Claim claim) {
    return List.of(claim.location().startLine(), claim.kind(), claim.said());
  }

  private static Finding finding(Reconciled refuted) {
    Claim claim = refuted.claim();
    return CLAIM_REFUTED.finding(
        claim.text(),
        "The report says %s, but %s.".formatted(said(claim), refuted.basis()),
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
