// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

final class TableMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("table-missing", Severity.ERROR, "A section lacks its table.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Tables.of(match)
        .filter(pair -> pair.table() == null && !pair.isFilledForm() && !pair.listed())
        .map(
            pair ->
                INFO.finding(
                    pair.clause().text(),
                    "The section \"%s\" has no table.".formatted(pair.clause().text()),
                    "Add a table with the columns %s."
                        .formatted(String.join(", ", pair.clause().columns())),
                    match.report().source().location(pair.headingLine()),
                    pair.clause().origin()));
  }
}
