// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.TableClause;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class TableExampleRowsRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "table-example-rows", Severity.ERROR, "A table holds nothing but the template's rows.");

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
    if (table == null || table.rows().isEmpty()) {
      return Stream.empty();
    }
    Set<String> examples = examples(pair.clause());
    List<TableRow> rows = table.rows();
    if (!rows.stream().allMatch(row -> examples.contains(normal(row.cells())))) {
      return Stream.empty();
    }
    return Stream.of(
        INFO.finding(
            pair.clause().text(),
            "The table of \"%s\" holds only the example rows of the template."
                .formatted(pair.clause().text()),
            "Replace the example rows by rows about this piece of work.",
            match.report().source().location(rows.get(0).line(), rows.get(rows.size() - 1).line()),
            pair.clause().origin()));
  }

  private static Set<String> examples(TableClause clause) {
    return clause.exampleRows().stream()
        .map(TableExampleRowsRule::normal)
        .collect(Collectors.toSet());
  }

  private static String normal(List<String> cells) {
    return cells.stream().map(NormalForm::of).collect(Collectors.joining("|"));
  }
}
