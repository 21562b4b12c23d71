// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

/** Writes a phrase as a regular expression. */
final class PhraseExpression {

  private static final String WORD = "[\\p{L}\\p{N}'-]+";
  private static final String BLANK = "[\\s\\h]";
  private static final String END_OF_CLAUSE =
      "(?=%1$s*(?:[,;:!)\\]—–…]|\\.(?:%1$s|$)|(?<=%1$s)-|$))".formatted(BLANK);
  private static final String SPECIAL = "\\^.?+[]{}";

  private PhraseExpression() {}

  /** The regular expression for a phrase in the notation of {@link Lexicon}. */
  static String of(String phrase) {
    StringBuilder expression = new StringBuilder();
    for (int at = 0; at < phrase.length(); at++) {
      char c = phrase.charAt(at);
      if (c == '_' && phrase.startsWith("__", at)) {
        expression.append("(?:").append(WORD).append(BLANK).append("+){0,2}").append(WORD);
        at++;
      } else {
        append(c, expression);
      }
    }
    return bounded(phrase, expression.toString());
  }

  private static void append(char c, StringBuilder expression) {
    switch (c) {
      case '$' -> expression.append(END_OF_CLAUSE);
      case '…' -> expression.append("[^,.;()]*");
      case '_' -> expression.append(WORD);
      case '*' -> expression.append("[\\p{L}\\p{N}'-]*");
      case ' ' -> expression.append(BLANK).append('+');
      case '(' -> expression.append("(?:");
      default -> expression.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
    }
  }

  /** Scripts that write no blanks have no boundaries of words to look for. */
  private static String bounded(String phrase, String expression) {
    int[] letters = phrase.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (letters.length == 0) {
      return expression;
    }
    String before = Scripts.isSpaced(letters[0]) ? "(?<![\\p{L}\\p{N}])" : "";
    String after = Scripts.isSpaced(letters[letters.length - 1]) ? "(?![\\p{L}\\p{N}])" : "";
    return before + "(?:" + expression + ")" + after;
  }
}
