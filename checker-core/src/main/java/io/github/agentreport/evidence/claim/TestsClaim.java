// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;

/**
 * A claim about tests.
 *
 * @param location the words that claim it
 * @param text the words
 * @param numbers the numbers
 * @param extent whether the numbers are those of all tests
 */
public record TestsClaim(SourceLocation location, String text, TestNumbers numbers, Extent extent)
    implements Claim {
  @Override
  public String kind() {
    return "tests";
  }

  @Override
  public Object said() {
    return numbers.size();
  }

  TestsClaim ofPart() {
    return new TestsClaim(location, text, numbers, Extent.PART);
  }
}
