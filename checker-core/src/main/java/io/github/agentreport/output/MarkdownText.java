// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import java.util.regex.Pattern;

/**
 * Makes text inert in GitHub's Markdown: no emphasis, code, link, image, HTML, formula or cell of a
 * table begins in it, and no user or issue is mentioned by it.
 */
final class MarkdownText {

  /** What GitHub makes links of by itself: {@code @user}, {@code #1}, {@code www.}, addresses. */
  private static final Pattern LINKED =
      Pattern.compile("@|#(?=\\d)|\\bGH-(?=\\d)|://|\\bwww(?=\\.)", Pattern.CASE_INSENSITIVE);

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private MarkdownText() {}

  /** The text for a cell of a table, a heading or a paragraph. */
  static String inline(String text) {
    String unlinked = LINKED.matcher(ConsoleText.line(text)).replaceAll("$0" + ZERO_WIDTH_SPACE);
    StringBuilder safe = new StringBuilder(unlinked.length());
    unlinked.chars().forEach(c -> append((char) c, safe));
    return safe.toString();
  }

  private static void append(char c, StringBuilder safe) {
    switch (c) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      // A backslash would not keep GitHub from reading a formula.
      case '$' -> safe.append("&#36;");
      case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '!' -> safe.append('\\').append(c);
      default -> safe.append(c);
    }
  }
}
