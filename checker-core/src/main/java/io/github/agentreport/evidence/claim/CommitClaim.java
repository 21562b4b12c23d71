// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;

/**
 * The claim that there is a commit.
 *
 * @param location the hash
 * @param text the hash as written: 7 to 40 hexadecimal digits
 */
public record CommitClaim(SourceLocation location, String text) implements Claim {
  @Override
  public String kind() {
    return "commit";
  }

  @Override
  public Object said() {
    return text;
  }
}
