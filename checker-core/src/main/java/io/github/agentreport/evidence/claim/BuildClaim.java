// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;

/**
 * The claim that the build succeeds, or that it fails.
 *
 * @param location the words that claim it
 * @param text the words
 * @param success whether a success is claimed
 */
public record BuildClaim(SourceLocation location, String text, boolean success) implements Claim {
  @Override
  public String kind() {
    return "build";
  }

  @Override
  public Object said() {
    return success;
  }
}
