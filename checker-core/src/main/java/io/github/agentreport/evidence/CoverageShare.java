// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of some parts of a program were run by its tests.
 *
 * @param covered how many were run
 * @param total how many there are
 * @param place where that is said
 */
public record CoverageShare(long covered, long total, SourceLocation place) {

  /**
   * The share in per cent, with two decimals, rounded down.
   *
   * @return the share; 0 where there are no parts
   */
  public BigDecimal percent() {
    return total == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(covered)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(total), 2, RoundingMode.DOWN);
  }

  /** Whether the share is at least some per cent, without rounding. */
  boolean reaches(BigDecimal least) {
    return BigDecimal.valueOf(covered)
            .multiply(BigDecimal.valueOf(100))
            .compareTo(least.multiply(BigDecimal.valueOf(total)))
        >= 0;
  }

  /**
   * This share and another.
   *
   * @param other the other
   * @return the share of both together, at the place of the first that has parts
   */
  public CoverageShare plus(CoverageShare other) {
    return new CoverageShare(
        covered + other.covered, total + other.total, total == 0 ? other.place : place);
  }
}
