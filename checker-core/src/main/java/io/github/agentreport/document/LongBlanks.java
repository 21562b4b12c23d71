// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Shortens runs of blanks that no author writes. Expressions that look for a separator with white
 * space around it try each blank of a run anew; so many would hold the check up.
 */
final class LongBlanks {

  private static final int LONGEST = 200;

  private LongBlanks() {}

  /** Returns the lines without longer runs; the same list where there are none. */
  static List<String> shorten(List<String> lines) {
    List<String> shortened = lines;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      String shorter = shorten(line);
      if (shorter.length() < line.length()) {
        if (shortened == lines) {
          shortened = new ArrayList<>(lines);
        }
        shortened.set(at, shorter);
      }
    }
    return shortened;
  }

  /** A line without longer runs. */
  static String shorten(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    StringBuilder kept = new StringBuilder(line.length());
    int run = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      run = Character.isWhitespace(c) || Character.isSpaceChar(c) ? run + 1 : 0;
      if (run <= LONGEST) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
