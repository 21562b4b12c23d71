// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Mark;
import java.util.stream.Stream;

/** Finds the checks that a report itself calls failed. */
final class FailingChecks {

  private static final Lexicon FAILURES = Lexicon.of("failure");

  private FailingChecks() {}

  /**
   * A check that failed.
   *
   * @param name what was checked
   * @param line its number
   */
  record Failing(String name, int line) {

    /** That it fails, as a clause of a sentence. */
    String clause() {
      return "\"%s\" fails on line %s".formatted(name, line);
    }
  }

  /** The rows of tables whose status is a failure. */
  static Stream<Failing> rows(AgentReport report) {
    Stream<Failing> marked =
        report.items().stream()
            .filter(item -> item.claim() && item.mark() == Mark.OPEN && !item.note().isEmpty())
            .filter(item -> FAILURES.occursIn(NormalForm.of(item.note())))
            .map(item -> new Failing(item.text(), item.location().startLine()));
    Stream<Failing> said =
        report.tables().stream()
            .map(Table::rows)
            .flatMap(rows -> rows.stream().filter(FailingChecks::fails))
            .map(row -> new Failing(row.cells().get(0), row.line()));
    return Stream.concat(marked, said);
  }

  private static boolean fails(TableRow row) {
    return row.cells().stream().skip(1).anyMatch(cell -> NormalForm.is(cell, FAILURES));
  }
}
