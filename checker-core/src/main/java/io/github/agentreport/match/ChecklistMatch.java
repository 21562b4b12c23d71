// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.ChecklistClause;
import java.util.List;

/**
 * A checklist of the contract with the lines that answer its items.
 *
 * @param clause the checklist
 * @param items its items
 */
public record ChecklistMatch(ChecklistClause clause, List<ItemMatch> items) {

  /** Copies the list. */
  public ChecklistMatch {
    items = List.copyOf(items);
  }

  /**
   * Whether no item of the checklist is in the report.
   *
   * @return true if none is
   */
  public boolean isAbsent() {
    return !items.isEmpty() && items.stream().allMatch(item -> item.found().isEmpty());
  }
}
