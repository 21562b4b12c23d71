// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in GitHub's Markdown; the cells are Markdown on one line each. */
final class MarkdownTable {

  private final List<String> header;
  private final List<String> rows = new ArrayList<>();

  MarkdownTable(String... header) {
    this.header = List.of(header);
  }

  void row(String... cells) {
    rows.add(line(List.of(cells)));
  }

  /** Adds the heading and the table, if it has rows; says how many rows did not fit. */
  int addTo(BoundedText text, String heading) {
    if (rows.isEmpty()) {
      return 0;
    }
    String head = line(header) + "\n" + line(Collections.nCopies(header.size(), "---"));
    // A heading without a row would say nothing.
    if (!text.add("\n%s\n\n%s\n%s".formatted(heading, head, rows.get(0)))) {
      return rows.size();
    }
    int added = 1;
    while (added < rows.size() && text.add(rows.get(added))) {
      added++;
    }
    return rows.size() - added;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
