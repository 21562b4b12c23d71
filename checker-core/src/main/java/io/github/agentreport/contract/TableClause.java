// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;
import java.util.List;

/**
 * A table of a section. Its columns bind; its rows are examples, unless it is a form.
 *
 * @param text the heading of the section that holds it
 * @param columns the columns
 * @param exampleRows the template's rows, which a report must replace
 * @param rows how many rows it may have
 * @param origin the place that requires it
 */
public record TableClause(
    String text,
    List<String> columns,
    List<List<String>> exampleRows,
    Bounds rows,
    SourceLocation origin)
    implements Clause {

  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_COUNT = 2;

  /** Copies the lists. */
  public TableClause {
    columns = List.copyOf(columns);
    exampleRows = exampleRows.stream().map(List::copyOf).toList();
  }

  /**
   * The rows that a report must have, where the table is a form: at least two rows, each with a
   * name and, mostly, nothing beside it that could be copied.
   *
   * @return the names; none where the rows are examples
   */
  public List<String> rowNames() {
    boolean form =
        exampleRows.size() >= FEWEST_ROWS && exampleRows.stream().allMatch(TableClause::isForm);
    return form ? exampleRows.stream().map(row -> row.get(nameAt(row))).toList() : List.of();
  }

  private static boolean isForm(List<String> row) {
    int at = nameAt(row);
    List<String> others = row.isEmpty() ? row : row.subList(at + 1, row.size());
    String name = row.isEmpty() ? "" : row.get(at);
    long blanks = others.stream().filter(TableClause::isBlank).count();
    return name.codePoints().anyMatch(Character::isLetter)
        && Placeholders.in(name).isEmpty()
        && !Placeholders.isPartly(name)
        && !others.isEmpty()
        && 2 * blanks >= others.size();
  }

  /** The index of the first cell, or of the one behind a number or letter that counts the rows. */
  private static int nameAt(List<String> row) {
    boolean counts =
        row.size() > 2
            && row.get(0).codePoints().filter(Character::isLetterOrDigit).count() <= LONGEST_COUNT;
    return counts ? 1 : 0;
  }

  private static boolean isBlank(String cell) {
    return cell.codePoints().noneMatch(Character::isLetterOrDigit)
        || !Placeholders.in(cell).isEmpty()
        || !ValueRules.of(cell).oneOf().isEmpty();
  }
}
