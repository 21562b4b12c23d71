// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.finding.Standing;
import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what became of it.
 *
 * @param claim the claim
 * @param standing what became of it
 * @param basis what verifies or refutes it: the end of a sentence whose beginning is the claim; why
 *     nothing does where the claim is unverifiable
 * @param proof the place that decides; null where no single place does
 */
public record Reconciled(
    Claim claim, Standing standing, String basis, @Nullable SourceLocation proof) {

  static Reconciled verified(Claim claim, String basis, @Nullable SourceLocation proof) {
    return new Reconciled(claim, Standing.VERIFIED, basis, proof);
  }

  static Reconciled refuted(Claim claim, String basis, @Nullable SourceLocation proof) {
    return new Reconciled(claim, Standing.REFUTED, basis, proof);
  }

  static Reconciled unverifiable(Claim claim, String reason) {
    return new Reconciled(claim, Standing.UNVERIFIABLE, reason, null);
  }
}
