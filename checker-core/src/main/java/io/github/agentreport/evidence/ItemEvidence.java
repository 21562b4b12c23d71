// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence makes of a ticked item.
 *
 * @param standing whether it is so
 * @param basis what the evidence says, in a phrase; empty where none is required
 * @param proof the place in the evidence that decides; null where there is none
 * @param findings what is wrong
 */
public record ItemEvidence(
    Standing standing, String basis, @Nullable SourceLocation proof, List<Finding> findings) {

  /** The evidence of an item that needs none. */
  public static final ItemEvidence NOT_REQUIRED =
      new ItemEvidence(Standing.NOT_REQUIRED, "", null, List.of());

  /** Copies the list. */
  public ItemEvidence {
    findings = List.copyOf(findings);
  }
}
