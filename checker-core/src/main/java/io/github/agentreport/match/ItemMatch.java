// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of the contract with the line that answers it.
 *
 * @param clause the item
 * @param item the line that answers it; null where none does
 * @param literal whether the line has the contract's own words, if with an explanation
 * @param elsewhere further lines that name the same item
 */
public record ItemMatch(
    ItemClause clause,
    @Nullable ChecklistItem item,
    boolean literal,
    List<ChecklistItem> elsewhere) {

  private static final Lexicon NOT_APPLICABLE = Lexicon.of("not-applicable");
  private static final Lexicon SKIPPED = Lexicon.of("status-skipped");

  /** Copies the list. */
  public ItemMatch {
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * The line that answers the item.
   *
   * @return the line; empty where there is none
   */
  public Optional<ChecklistItem> found() {
    return Optional.ofNullable(item);
  }

  /**
   * What the line says about the item. Words for "not applicable" that are the contract's own do
   * not count.
   *
   * @return the mark; {@link Mark#NONE} where no line answers the item
   */
  public Mark mark() {
    if (item == null) {
      return Mark.NONE;
    }
    return item.mark() == Mark.NOT_APPLICABLE && hasOwnWords() ? item.written() : item.mark();
  }

  private boolean hasOwnWords() {
    return NOT_APPLICABLE.occursIn(clause.text()) || SKIPPED.occursIn(clause.text());
  }

  /**
   * What the line says besides the contract's words: its explanation, and the notes of a table row.
   *
   * @return the added words; empty where there are none
   */
  public String addedWords() {
    return item == null ? "" : AddedWords.of(clause.text(), item);
  }
}
