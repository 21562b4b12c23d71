// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.GroupClause;
import java.util.List;

/**
 * A group of the contract with the lines that answer its items.
 *
 * @param clause the group
 * @param items its items
 */
public record GroupMatch(GroupClause clause, List<ItemMatch> items) {

  /** Copies the list. */
  public GroupMatch {
    items = List.copyOf(items);
  }
}
