// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;
import java.math.BigDecimal;

/**
 * The claim that tests cover a share of the code.
 *
 * @param location the share
 * @param text the words that claim it
 * @param measure what is counted
 * @param percent the share in percent; its scale is the precision that the author chose
 * @param extent whether the share is that of the whole
 */
public record CoverageClaim(
    SourceLocation location, String text, Measure measure, BigDecimal percent, Extent extent)
    implements Claim {
  @Override
  public String kind() {
    return "coverage";
  }

  @Override
  public Object said() {
    return percent.stripTrailingZeros();
  }

  /** What a coverage counts. */
  public enum Measure {
    /** Lines, or statements. */
    LINE,
    /** Branches. */
    BRANCH,
    /** The report does not say. */
    UNSAID
  }
}
