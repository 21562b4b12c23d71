// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.document.Table;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

final class TableSizeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("table-size", Severity.ERROR, "A table has too few or too many rows.");

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
    Bounds bounds = pair.clause().rows();
    if (table == null || table.rows().isEmpty() || bounds.allow(table.rows().size())) {
      return Stream.empty();
    }
    int count = table.rows().size();
    String wanted =
        count < bounds.least() ? "at least " + bounds.least() : "at most " + bounds.most();
    return Stream.of(
        INFO.finding(
            pair.clause().text(),
            "The table of \"%s\" has %s row%s; %s are required."
                .formatted(pair.clause().text(), count, count == 1 ? "" : "s", wanted),
            "Bring the table to the required size.",
            match.report().source().location(table.lines().first()),
            pair.clause().origin()));
  }
}
