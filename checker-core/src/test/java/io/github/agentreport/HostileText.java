// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.util.function.IntFunction;

/** Kinds of text on which readers of Markdown have spent more than linear time, or their stack. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum HostileText {
  QUOTES(size -> ">".repeat(size)),
  QUOTES_A_LINE(size -> repeated("> > > > > > > > a\n\n", size)),
  NESTED_LISTS(size -> nested(size, "- ")),
  NESTED_NUMBERS(size -> nested(size, "1. ")),
  LISTS_ON_A_LINE(size -> repeated("- ", size) + "a"),
  STARS(size -> "*".repeat(size)),
  EMPHASIS(size -> repeated("**a *b ", size)),
  UNDERSCORES(size -> repeated("_a__b ", size)),
  OPENING_BRACKETS(size -> "[".repeat(size)),
  BRACKETS(size -> repeated("[a](", size)),
  PLACEHOLDERS(size -> repeated("[a] ", size)),
  BRACES(size -> "{a".repeat(size / 2)),
  TAGS(size -> repeated("<a ", size)),
  IMAGES(size -> repeated("![", size)),
  BACKTICKS(size -> "`".repeat(size)),
  UNCLOSED_FENCES(size -> repeated("```java\n", size)),
  BARE_FENCES(size -> repeated("```\n", size)),
  LONG_FENCES(size -> repeated("~~~~ a\n```\n", size)),
  BARS(size -> repeated("| a |\n", size)),
  ROW(size -> "| a | b |\n|---|---|\n| a | " + repeated("b ", size)),
  CELLS(size -> repeated("| a ", size) + "|\n" + repeated("|---", size) + "|\n"),
  SHORT_ROWS(
      size ->
          repeated(
              "|a".repeat(60) + "|\n" + "|-".repeat(60) + "|\n" + "|a|\n".repeat(30) + "\n", size)),
  REFERENCES(size -> repeated("[a]: b\n", size)),
  USED_REFERENCES(size -> "[a]: /b\n\n" + repeated("[a] ", size)),
  COMMENTS(size -> repeated("<!-- ", size)),
  COMMENTS_A_LINE(size -> repeated("a <!-- \n", size)),
  WORD(size -> "a".repeat(size)),
  DIGITS(size -> "1".repeat(size)),
  DOTTED(size -> repeated("1.", size)),
  COLONS(size -> ":".repeat(size)),
  DASHES(size -> "a" + " -".repeat(size / 2)),
  COMMAS(size -> "- a" + ",".repeat(size)),
  PARENTHESES(size -> "- [x] a " + "(".repeat(size)),
  BLANKS(size -> "a" + " ".repeat(size) + "b"),
  NEWLINES(size -> "a" + "\n".repeat(size) + "b"),
  HEADINGS(size -> repeated("# a\n", size)),
  SAME_SECTIONS(size -> repeated("## Summary\n\nAs above.\n\n", size)),
  ITEMS(size -> repeated("- [x] Every endpoint has a test\n", size)),
  OPEN_ITEMS(size -> repeated("- [ ] No secret is in the log\n", size)),
  FIELDS(size -> repeated("**Team**: a\n", size)),
  FIELDS_ON_A_LINE(size -> repeated("**Team**: a | ", size)),
  NAMES_ON_A_LINE(size -> repeated("Team: a, ", size)),
  NOTHING(size -> repeated("none not no ", size)),
  FAILING(size -> repeated("3 of 5 tests fail; ", size)),
  COMBINING(size -> "a" + "\u0301".repeat(size / 2)),
  JOINERS(size -> "\u200D".repeat(size / 3)),
  JOINED_LETTERS(size -> repeated("a\u200D", size / 2)),
  CHINESE(size -> "\u4E2D".repeat(size / 3)),
  CARRIAGE_RETURNS(size -> "a\r".repeat(size / 2)),
  ENTITIES(size -> repeated("&amp;", size)),
  BACKSLASHES(size -> "\\".repeat(size));

  private final IntFunction<String> text;

  HostileText(IntFunction<String> text) {
    this.text = text;
  }

  /** A text of about a number of bytes. */
  String ofSize(int bytes) {
    return text.apply(bytes);
  }

  private static String repeated(String part, int size) {
    return part.repeat(Math.max(1, size / part.length()));
  }

  /** Each line one level deeper than the one before, up to a size. */
  private static String nested(int size, String marker) {
    StringBuilder text = new StringBuilder(size);
    while (text.length() < size) {
      for (int depth = 0; depth < 200 && text.length() < size; depth++) {
        text.append(" ".repeat(depth * marker.length())).append(marker).append("a\n");
      }
      text.append("\nb\n\n");
    }
    return text.toString();
  }
}
