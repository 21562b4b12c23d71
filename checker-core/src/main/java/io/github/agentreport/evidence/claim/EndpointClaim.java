// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.Operation;
import io.github.agentreport.source.SourceLocation;

/**
 * The claim of a row in a table of endpoints.
 *
 * @param location the row
 * @param text the method and the path
 * @param operation the operation that the row names
 */
public record EndpointClaim(SourceLocation location, String text, Operation operation)
    implements Claim {
  @Override
  public String kind() {
    return "endpoint";
  }

  @Override
  public Object said() {
    return operation;
  }
}
