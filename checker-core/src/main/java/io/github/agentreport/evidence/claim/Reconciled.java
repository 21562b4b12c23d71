package io.github.agentreport.evidence.claim;

/**
 * A claim with what became of it.
 *
 * @param claim the claim
 * @param standing what became of it
 * @param proof what verifies or refutes it, and where that is: the end of a sentence whose
 *     beginning is the claim; why nothing does where the claim is unverifiable
 */
public record Reconciled(Claim claim, Standing standing, String proof) {

  static Reconciled verified(Claim claim, String proof) {
    return new Reconciled(claim, Standing.VERIFIED, proof);
  }

  static Reconciled refuted(Claim claim, String proof) {
    return new Reconciled(claim, Standing.REFUTED, proof);
  }

  static Reconciled unverifiable(Claim claim, String reason) {
    return new Reconciled(claim, Standing.UNVERIFIABLE, reason);
  }
}
