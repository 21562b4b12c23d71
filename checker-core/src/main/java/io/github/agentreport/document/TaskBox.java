// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.Optional;
import java.util.Set;

/**
 * A mark at the start of a line: a task box such as {@code [x]}, or a symbol such as {@code ✅}.
 *
 * @param symbol what stands in the brackets, {@code " "} for an empty box, or the symbol itself
 * @param bracketed whether it is written as a box
 * @param text the rest of the line
 */
public record TaskBox(String symbol, boolean bracketed, String text) {

  private static final int LONGEST = 3;
  private static final char TEXT_STYLE = '\uFE0E';
  private static final char EMOJI_STYLE = '\uFE0F';

  private static final Set<String> SYMBOLS =
      Set.of(
          "☐", "☑", "☒", "✅", "✔", "✓", "❌", "✗", "✘", "✖", "⬜", "◻", "⏳", "⌛", "⚠", "🟡", "🟢",
          "🔴", "⏭", "🚧");

  /**
   * Splits a line of a paragraph or list item.
   *
   * @param line the line
   * @return the mark and the text behind it; empty where the line begins with no mark
   */
  public static Optional<TaskBox> of(TextLine line) {
    return line.source().startsWith("[") ? bracketed(line.source(), line.text()) : of(line.text());
  }

  /**
   * Splits plain text, such as that of a table cell.
   *
   * @param text the text
   * @return the mark and the text behind it; empty where the text begins with no mark
   */
  public static Optional<TaskBox> of(String text) {
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    String symbol = text.substring(0, first == 0 ? 0 : Character.charCount(first));
    if (!SYMBOLS.contains(symbol)) {
      return Optional.empty();
    }
    int end = symbol.length();
    while (end < text.length() && isVariation(text.charAt(end))) {
      end++;
    }
    return Optional.of(new TaskBox(symbol, false, text.substring(end).strip()));
  }

  /** One character; {@code [PR]} is no box. */
  private static boolean isOneSign(String inside) {
    String sign = withoutStyle(inside);
    return sign.codePointCount(0, sign.length()) == 1 || sign.equalsIgnoreCase("n/a");
  }

  private static String withoutStyle(String sign) {
    return isVariation(sign.charAt(sign.length() - 1))
        ? sign.substring(0, sign.length() - 1)
        : sign;
  }

  private static boolean isVariation(char c) {
    return c == TEXT_STYLE || c == EMOJI_STYLE;
  }

  /** The box is read from the source: a link definition may have turned it into a link's text. */
  private static Optional<TaskBox> bracketed(String source, String text) {
    int end = source.indexOf(']');
    boolean box =
        end > 0
            && end <= LONGEST + 1
            && (end + 1 == source.length() || Character.isWhitespace(source.charAt(end + 1)));
    if (!box) {
      return Optional.empty();
    }
    String inside = source.substring(1, end);
    if (!inside.isBlank() && !isOneSign(inside.strip())) {
      return Optional.empty();
    }
    String written = "[" + inside + "]";
    String rest =
        text.startsWith(written)
            ? text.substring(written.length())
            : text.startsWith(inside) ? text.substring(inside.length()) : text;
    return Optional.of(
        new TaskBox(inside.isBlank() ? " " : withoutStyle(inside.strip()), true, rest.strip()));
  }
}
