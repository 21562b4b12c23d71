// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that a report says in its own voice.
 *
 * @param file the report
 * @param line the line's number, 1-based
 * @param indent how many characters of the line stand before what is said
 * @param source what is said, as written
 * @param plain what a reader sees of it
 * @param frame what stands around it
 * @param cells the cells of a table row; empty elsewhere
 * @param heading whether it is a heading
 */
record Statement(
    String file,
    int line,
    int indent,
    String source,
    PlainText plain,
    Frame frame,
    List<String> cells,
    boolean heading) {

  /** A longer line is no sentence; what is searched for in a line may take its length squared. */
  static final int LONGEST = 2000;

  private static final Pattern EDGES = Pattern.compile("^[\\s|]+|[\\s|]+$");

  Statement {
    cells = List.copyOf(cells);
  }

  String text() {
    return plain.text();
  }

  /** The place of some characters of the plain text. */
  SourceLocation place(int start, int end) {
    return written(plain.place(start), plain.end(end));
  }

  /** The place of some characters of the source. */
  SourceLocation written(int start, int end) {
    return new SourceLocation(file, line, indent + start + 1, line, indent + end + 1);
  }

  /** Words without the blanks and bars around them. */
  static String tidy(String words) {
    return EDGES.matcher(words).replaceAll("");
  }
}
