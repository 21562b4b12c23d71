package io.github.agentreport.evidence;

/**
 * What a coverage report comes to.
 *
 * @param lines the lines of code
 * @param branches the branches
 */
public record CoverageTotals(CoverageShare lines, CoverageShare branches) {

  CoverageTotals plus(CoverageTotals other) {
    return new CoverageTotals(lines.plus(other.lines), branches.plus(other.branches));
  }
}
