// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of the report.
 *
 * @param text its heading
 * @param level 1 to 6 as the template writes it; 0 for a pseudo heading
 * @param parent the heading of the section around it; null at the outermost level
 * @param presence whether and how often it must be there
 * @param entries the entries that it must hold
 * @param items the items that it must hold, ticked
 * @param tableClause its table; null where it needs none
 * @param codeClause its code block; null where it needs none
 * @param size how much it may hold
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record SectionClause(
    String text,
    int level,
    @Nullable String parent,
    Presence presence,
    List<EntryClause> entries,
    List<ItemClause> items,
    @Nullable TableClause tableClause,
    @Nullable CodeClause codeClause,
    Size size,
    Terms terms,
    SourceLocation origin)
    implements Clause {

  /** Copies the lists. */
  public SectionClause {
    entries = List.copyOf(entries);
    items = List.copyOf(items);
  }

  /** Whether and how often a section must be there. */
  public enum Presence {
    /** Exactly where the template has it. */
    REQUIRED,
    /** May be left out. */
    OPTIONAL,
    /** An example of sections of which a report has any number. */
    REPEATED
  }

  /**
   * The table that the section must hold.
   *
   * @return the table; empty where it needs none
   */
  public Optional<TableClause> table() {
    return Optional.ofNullable(tableClause);
  }

  /**
   * The code block that the section must hold.
   *
   * @return the code block; empty where it needs none
   */
  public Optional<CodeClause> code() {
    return Optional.ofNullable(codeClause);
  }
}
