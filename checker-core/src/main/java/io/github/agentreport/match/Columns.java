// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.TableClause;
import io.github.agentreport.document.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares the columns of tables. */
public final class Columns {

  private static final int FEWEST_ROWS = 3;
  private static final double MOST = 0.75;

  private Columns() {}

  /**
   * The columns of a contract's table that a report's table lacks.
   *
   * @param wanted the contract's columns
   * @param found the report's columns
   * @return the columns that are missing, in the contract's order
   */
  public static List<String> missing(List<String> wanted, List<String> found) {
    List<List<Wording>> clauses =
        wanted.stream().map(column -> List.of(Wording.ofClause(column))).toList();
    List<Wording> candidates = found.stream().map(Wording::of).toList();
    Set<Integer> present =
        new HashSet<>(new Assignment(clauses, candidates, Similarity::ofHeading).best().keySet());
    return IntStream.range(0, wanted.size())
        .filter(at -> !present.contains(at) && !wanted.get(at).isBlank())
        .mapToObj(wanted::get)
        .toList();
  }

  /**
   * Whether a table has as many columns as the contract's and the names of its rows: the headers
   * are worded otherwise then.
   *
   * @param wanted the contract's table
   * @param found the report's table
   * @return true if most of the contract's row names are there
   */
  public static boolean sameRows(TableClause wanted, Table found) {
    List<List<Wording>> names =
        wanted.exampleRows().stream()
            .filter(row -> !row.isEmpty() && Placeholders.in(row.get(0)).isEmpty())
            .map(row -> List.of(Wording.ofClause(row.get(0))))
            .toList();
    List<Wording> rows =
        found.rows().stream()
            .filter(row -> !row.cells().isEmpty())
            .map(row -> Wording.of(row.cells().get(0)))
            .toList();
    int same = new Assignment(names, rows, Similarity::ofHeading).best().size();
    return found.columns().size() >= wanted.columns().size()
        && same >= FEWEST_ROWS
        && same >= MOST * names.size();
  }

  static int present(List<String> wanted, List<String> found) {
    return wanted.size() - missing(wanted, found).size();
  }
}
