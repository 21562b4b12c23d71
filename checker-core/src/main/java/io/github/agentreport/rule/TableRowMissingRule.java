// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.Naming;
import io.github.agentreport.match.NormalForm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class TableRowMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "table-row-missing", Severity.ERROR, "A table lacks a row that the template names.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Tables.of(match).flatMap(pair -> check(pair, match));
  }

  private static Stream<Finding> check(Tables.Pair pair, Match match) {
    Table table = pair.table();
    if (table == null) {
      return Stream.empty();
    }
    List<String> rows =
        table.rows().stream().map(row -> NormalForm.of(String.join(" ", row.cells()))).toList();
    // Of a table of names and values, each name is an entry, which has a rule of its own.
    Set<String> entries =
        pair.entries().stream()
            .map(entry -> NormalForm.of(entry.clause().text()))
            .collect(Collectors.toSet());
    return pair.clause().rowNames().stream()
        .filter(name -> !entries.contains(NormalForm.of(name)))
        .filter(name -> rows.stream().noneMatch(row -> has(row, NormalForm.of(name))))
        .filter(name -> table.rows().stream().noneMatch(row -> isNamed(row, name)))
        .map(
            name ->
                INFO.finding(
                    name,
                    "The table of \"%s\" has no row \"%s\".".formatted(pair.clause().text(), name),
                    "Add the row; if it does not apply, say that and why in it.",
                    match.report().source().location(table.lines().first(), table.lines().last()),
                    pair.clause().origin()));
  }

  private static boolean isNamed(TableRow row, String name) {
    return row.cells().stream().anyMatch(cell -> Naming.names(cell, name));
  }

  private static boolean has(String row, String name) {
    return (" " + row + " ").contains(" " + name + " ") || row.replace(" ", "").contains(name);
  }
}
