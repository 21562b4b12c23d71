// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import java.util.regex.Pattern;

/**
 * Makes text from a report safe for a log, and for a value in any other format. Control characters,
 * ANSI sequences, invisible direction marks, code units that are no characters, and the workflow
 * commands of CI systems ({@code ::} at a line's start, {@code ##[} anywhere) lose their effect;
 * what a reader sees stays the same as far as possible. All that is left may stand in XML 1.0
 * (section 2.2, production Char).
 */
final class ConsoleText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** {@code ##[error]}, and the same with a runner's name before the bracket. */
  private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

  private ConsoleText() {}

  /** The text on one line: line breaks and tabs become blanks. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return withoutCommands(safe.toString());
  }

  private static void append(int c, StringBuilder safe) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
      safe.append(' ');
    } else if (Character.isISOControl(c) || isDirectionMark(c) || isNoCharacter(c)) {
      safe.append(REPLACEMENT);
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isDirectionMark(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  /** Half of a surrogate pair, or a code point that Unicode sets aside. */
  private static boolean isNoCharacter(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A zero-width space breaks a command without changing what is seen. */
  private static String withoutCommands(String text) {
    String safe = COMMAND.matcher(text).replaceAll("#" + ZERO_WIDTH_SPACE + "#");
    int start = 0;
    while (start < safe.length() && isBlank(safe.charAt(start))) {
      start++;
    }
    return safe.startsWith("::", start)
        ? safe.substring(0, start) + ":" + ZERO_WIDTH_SPACE + safe.substring(start + 1)
        : safe;
  }
}
