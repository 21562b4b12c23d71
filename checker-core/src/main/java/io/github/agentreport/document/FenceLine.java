// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import org.jspecify.annotations.Nullable;

/**
 * A line that can open or close fenced code.
 *
 * @param index the line's index, 0-based
 * @param prefix what stands before the fence: indentation, or a list marker
 * @param marker the fence's character, {@code `} or {@code ~}
 * @param length the number of fence characters
 * @param info the info string, empty for a bare fence
 */
record FenceLine(int index, String prefix, char marker, int length, String info) {

  private static final int SHORTEST = 3;

  /** Reads a line; null where it is not a fence. */
  static @Nullable FenceLine read(int index, String line) {
    int start = afterContainer(line);
    if (start >= line.length()) {
      return null;
    }
    char marker = line.charAt(start);
    if (marker != '`' && marker != '~') {
      return null;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == marker) {
      end++;
    }
    String info = line.substring(end).strip();
    // CommonMark 4.5: an info string of a backtick fence holds no backtick; else it is a code span.
    if (end - start < SHORTEST || (marker == '`' && info.indexOf('`') >= 0)) {
      return null;
    }
    return new FenceLine(index, line.substring(0, start), marker, end - start, info);
  }

  private static int afterContainer(String line) {
    int at = skipBlanks(line, 0);
    boolean bullet =
        at + 1 < line.length() && "-*+".indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' ';
    return bullet ? skipBlanks(line, at + 1) : at;
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  boolean isBare() {
    return info.isEmpty();
  }

  /** Whether a list marker stands before the fence. */
  boolean isGlued() {
    return !prefix.isBlank();
  }

  /** The first word of the info string. */
  String language() {
    int end = 0;
    while (end < info.length() && Character.isLetterOrDigit(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end);
  }

  /** Whether the fenced text is Markdown by its own word. */
  boolean isMarkdown() {
    String language = language();
    return language.equalsIgnoreCase("markdown")
        || language.equalsIgnoreCase("md")
        || language.equalsIgnoreCase("mdx");
  }

  /** Whether this line closes a fence in the sense of CommonMark 4.5. */
  boolean closes(FenceLine opener) {
    return isBare()
        && !isGlued()
        && marker == opener.marker
        && length >= opener.length
        && prefix.length() <= opener.prefix.length() + SHORTEST;
  }

  /** The line as an opener with another number of fence characters. */
  String asOpener(int newLength) {
    return prefix + String.valueOf(marker).repeat(newLength) + info;
  }

  /** The line as a closer with another number of fence characters, without a list marker. */
  String asCloser(int newLength) {
    return (isGlued() ? "" : prefix) + String.valueOf(marker).repeat(newLength);
  }
}
