// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;
import java.util.List;

/**
 * A checklist to verify before delivering, outside the report's template.
 *
 * @param text its heading
 * @param items its items
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record ChecklistClause(
    String text, List<ItemClause> items, Terms terms, SourceLocation origin) implements Clause {

  /** Copies the list. */
  public ChecklistClause {
    items = List.copyOf(items);
  }
}
