// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.source.SourceLocation;
import java.util.Set;

/**
 * Where the lines of a report are on the page.
 *
 * @param file the report
 * @param entry the id of the report's entry
 * @param lines the lines that the page shows
 */
record LineLinks(String file, String entry, Set<Integer> lines) {

  /** None of the lines is on the page. */
  static final LineLinks NONE = new LineLinks("", "", Set.of());

  /** The id of a line. */
  String id(int line) {
    return entry + "l" + line;
  }

  /** A place: a link to the line where it is on the page, else file and line. */
  void place(SourceLocation location, Markup page) {
    if (location.file().equals(file)) {
      line("line ", location.startLine(), page);
    } else {
      page.element("span", words(location), "class", "place");
    }
  }

  /** A line of the report, as a link where it is on the page. */
  void line(String before, int line, Markup page) {
    String words = before + line;
    if (lines.contains(line)) {
      page.element("a", words, "class", "place", "href", "#" + id(line));
    } else {
      page.element("span", words, "class", "place");
    }
  }

  /** A place of any file, in words. */
  static String words(SourceLocation location) {
    return "%s, line %s".formatted(location.file(), location.startLine());
  }
}
