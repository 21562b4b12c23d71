// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

/**
 * What a coverage report comes to.
 *
 * @param lines the lines of code
 * @param branches the branches
 * @param instructions the instructions; none in the formats that do not count them
 */
public record CoverageTotals(
    CoverageShare lines, CoverageShare branches, CoverageShare instructions) {

  /**
   * The shares of this code and other code together.
   *
   * @param other the shares of the other
   * @return the sums, at the places of these
   */
  public CoverageTotals plus(CoverageTotals other) {
    return new CoverageTotals(
        lines.plus(other.lines),
        branches.plus(other.branches),
        instructions.plus(other.instructions));
  }
}
