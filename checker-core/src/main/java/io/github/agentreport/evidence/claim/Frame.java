// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a line and colours what it says.
 *
 * @param headings the headings that the line stands under, the innermost last
 * @param lead the line that introduces its list, table or code; empty where there is none
 * @param outer the lines of the list items that it stands in
 * @param columns the header cells of its table; empty elsewhere
 */
record Frame(List<String> headings, String lead, List<String> outer, List<String> columns) {

  Frame {
    headings = List.copyOf(headings);
    outer = List.copyOf(outer);
    columns = List.copyOf(columns);
  }

  Frame withLead(String line) {
    return new Frame(headings, line, outer, columns);
  }

  Frame inside(String item) {
    return new Frame(headings, "", append(append(outer, lead), item), columns);
  }

  Frame withColumns(List<String> cells) {
    return new Frame(headings, lead, outer, cells);
  }

  private static List<String> append(List<String> list, String last) {
    List<String> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  /** The innermost heading; empty where there is none. */
  String heading() {
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
  }

  /** All of it, a line each. */
  String text() {
    return String.join("\n", headings) + "\n" + lead + "\n" + String.join("\n", outer);
  }
}
