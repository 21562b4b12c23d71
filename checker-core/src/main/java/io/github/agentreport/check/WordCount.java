// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.document.Heading;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.report.AgentReport;

/** Counts the words of a report by lines: those of prose, lists and tables. */
final class WordCount {

  /** The number of words up to and including each line; index 0 stands before line 1. */
  private final int[] upTo;

  WordCount(AgentReport report) {
    upTo = new int[report.source().lineCount() + 1];
    report.document().textLines().forEach(this::add);
    report
        .document()
        .descendants()
        .filter(Heading.class::isInstance)
        .forEach(heading -> upTo[heading.lines().first()] = 0);
    for (Table table : report.tables()) {
      add(new TextLine(table.lines().first(), "", String.join(" ", table.columns())));
      for (TableRow row : table.rows()) {
        add(new TextLine(row.line(), "", String.join(" ", row.cells())));
      }
    }
    for (int line = 1; line < upTo.length; line++) {
      upTo[line] += upTo[line - 1];
    }
  }

  private void add(TextLine line) {
    String text = TaskBox.of(line).map(TaskBox::text).orElse(line.text());
    for (String word : text.split("\\s+", -1)) {
      upTo[line.line()] += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
  }

  int in(Lines lines) {
    return upTo[lines.last()] - upTo[lines.first() - 1];
  }
}
