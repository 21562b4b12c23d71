package io.github.agentreport.output;

/**
 * Makes text from a report safe for a log. Control characters, ANSI sequences, invisible direction
 * marks and the workflow commands of CI systems ({@code ::} at a line's start, {@code ##[}
 * anywhere) lose their effect; what a reader sees stays the same as far as possible.
 */
final class ConsoleText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

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
    } else if (Character.isISOControl(c) || isDirectionMark(c)) {
      safe.append(REPLACEMENT);
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isDirectionMark(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }

  /** A zero-width space breaks a command without changing what is seen. */
  private static String withoutCommands(String text) {
    String safe = text.replace("##[", "#" + ZERO_WIDTH_SPACE + "#[");
    int start = safe.length() - safe.stripLeading().length();
    return safe.startsWith("::", start)
        ? safe.substring(0, start) + ":" + ZERO_WIDTH_SPACE + safe.substring(start + 1)
        : safe;
  }
}
