// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.TableClause;
import io.github.agentreport.document.Table;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.match.ValueMatch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables that a contract asks for. */
final class Tables {

  private Tables() {}

  /**
   * A table of the contract.
   *
   * @param clause the table
   * @param table the table that answers it; null where none does
   * @param headingLine the line of the section's heading
   * @param entries the entries of the section
   * @param listed whether the section has a list that says what the table would
   */
  record Pair(
      TableClause clause,
      @Nullable Table table,
      int headingLine,
      List<ValueMatch> entries,
      boolean listed) {

    /** Whether the contract's table is a form, names beside blanks, whose values are all there. */
    boolean isFilledForm() {
      Set<String> names =
          entries.stream()
              .map(entry -> NormalForm.of(entry.clause().text()))
              .collect(Collectors.toSet());
      return clause.columns().size() == 2
          && !clause.exampleRows().isEmpty()
          && clause.exampleRows().stream()
              .allMatch(row -> names.contains(NormalForm.of(row.get(0))))
          && entries.stream().allMatch(entry -> entry.found().isPresent());
    }
  }

  /** The tables of the sections that hold more than a statement that there is nothing. */
  static Stream<Pair> of(Match match) {
    return match.sections().stream()
        .filter(section -> section.state() == SectionState.FILLED)
        .flatMap(Tables::pair);
  }

  private static Stream<Pair> pair(SectionMatch section) {
    return section.clause().table().stream()
        .flatMap(
            clause ->
                section.found().stream()
                    .map(
                        part ->
                            new Pair(
                                clause,
                                section.table(),
                                part.headingLine(),
                                section.entries(),
                                TabularList.isIn(part, clause.columns().size()))));
  }
}
