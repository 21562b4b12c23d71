// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.document.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of the contract with the part of the report that answers it.
 *
 * @param clause the section
 * @param part what answers it; null where nothing does
 * @param entries its entries
 * @param items its items
 * @param table the table that answers the section's table; null where none does
 */
public record SectionMatch(
    SectionClause clause,
    @Nullable SectionPart part,
    List<ValueMatch> entries,
    List<ItemMatch> items,
    @Nullable Table table) {

  /** Copies the lists. */
  public SectionMatch {
    entries = List.copyOf(entries);
    items = List.copyOf(items);
  }

  /**
   * What answers the section.
   *
   * @return the part of the report; empty where there is none
   */
  public Optional<SectionPart> found() {
    return Optional.ofNullable(part);
  }

  /**
   * How far the report answers the section.
   *
   * @return the state of what answers it
   */
  public SectionState state() {
    return part == null ? SectionState.MISSING : part.state();
  }

  /**
   * What answers the section's table.
   *
   * @return the table; empty where there is none
   */
  public Optional<Table> foundTable() {
    return Optional.ofNullable(table);
  }
}
