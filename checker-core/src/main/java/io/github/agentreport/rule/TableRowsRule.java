// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Table;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.List;
import java.util.stream.Stream;

final class TableRowsRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("table-rows", Severity.ERROR, "A table has no rows, or none with content.");

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
    if (table == null || table.rows().stream().anyMatch(row -> hasContent(row.cells()))) {
      return Stream.empty();
    }
    return Stream.of(
        INFO.finding(
            pair.clause().text(),
            "The table of \"%s\" has no rows with content.".formatted(pair.clause().text()),
            "Add the rows; if there is nothing to list, say that and why below the heading.",
            match.report().source().location(table.lines().first()),
            pair.clause().origin()));
  }

  private static boolean hasContent(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
