// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

/** Tells the characters of words from those between them. */
final class WordCharacters {

  private WordCharacters() {}

  /** A letter or digit in ASCII. */
  static boolean isAsciiLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** A letter or number in the sense of Unicode's general categories L and N. */
  static boolean isLetterOrNumber(int c) {
    if (c < 0x80) {
      return isAsciiLetterOrDigit(c);
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether the first letter or digit of a text is of a script that separates words. */
  static boolean beginsSpaced(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && Scripts.isSpaced(text.codePointAt(at));
  }

  /** Whether the last letter or digit of a text is of a script that separates words. */
  static boolean endsSpaced(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end > 0 && Scripts.isSpaced(text.codePointBefore(end));
  }

  /** What a word is made of: hyphens and apostrophes are part of it. */
  static boolean isOfWord(int c) {
    return isLetterOrNumber(c) || c == '\'' || c == '-';
  }

  /** What a clause is made of, in the sense of {@link Lexicon}. */
  static boolean isOfClause(int c) {
    return ",.;()".indexOf(c) < 0;
  }

  /** A space, tab or line ending, those that do not break a line among them. */
  static boolean isBlank(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u00A0'
        || (c > 0x80 && (Character.getType(c) == Character.SPACE_SEPARATOR || c == '\u180E'));
  }
}
