// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Table;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Columns;
import io.github.agentreport.match.Match;
import java.util.List;
import java.util.stream.Stream;

final class TableColumnsRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("table-columns", Severity.ERROR, "A table lacks columns.");

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
    if (table == null || pair.isFilledForm() || Columns.sameRows(pair.clause(), table)) {
      return Stream.empty();
    }
    List<String> missing = Columns.missing(pair.clause().columns(), table.columns());
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    String names = "\"" + String.join("\", \"", missing) + "\"";
    return Stream.of(
        INFO.finding(
            pair.clause().text(),
            "The table of \"%s\" lacks the column%s %s."
                .formatted(pair.clause().text(), missing.size() == 1 ? "" : "s", names),
            "Add what is missing, with a value in every row.",
            match.report().source().location(table.lines().first()),
            pair.clause().origin()));
  }
}
