// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.TitleClause;
import org.jspecify.annotations.Nullable;

/**
 * The contract's title with the title that the report has.
 *
 * @param clause the contract's title
 * @param title the report's title; null where it has none
 * @param line the title's line; 1 where there is none
 * @param likeness the share of the contract's words that the report's title has, 0 to 1
 */
public record TitleMatch(TitleClause clause, @Nullable String title, int line, double likeness) {

  static final double LEAST_LIKENESS = 0.6;

  /**
   * Whether the two are titles of the same kind of report.
   *
   * @return true if they share most words
   */
  public boolean same() {
    return likeness >= LEAST_LIKENESS;
  }
}
