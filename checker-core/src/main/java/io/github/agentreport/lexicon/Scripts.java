// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

/** Tells scripts apart by how they write words. */
public final class Scripts {

  /** Below it, only Hangul's single letters are no spaced script; most text is below it. */
  private static final int FIRST_OTHER = 0x2E80;

  private static final int FIRST_JAMO = 0x1100;
  private static final int LAST_JAMO = 0x11FF;

  private Scripts() {}

  /**
   * Whether a letter's script separates words by blanks, and nothing but words. Korean does not
   * count: its particles stand right behind the word.
   *
   * @param letter a code point
   * @return false for Chinese, Japanese and Korean
   */
  public static boolean isSpaced(int letter) {
    if (letter < FIRST_OTHER) {
      return letter < FIRST_JAMO || letter > LAST_JAMO;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return !Character.isIdeographic(letter)
        && script != Character.UnicodeScript.HIRAGANA
        && script != Character.UnicodeScript.KATAKANA
        && script != Character.UnicodeScript.HANGUL;
  }
}
