package io.github.agentreport.lexicon;

/** Tells scripts apart by how they write words. */
public final class Scripts {

  private Scripts() {}

  /**
   * Whether a letter's script separates words by blanks, and nothing but words. Korean does not
   * count: its particles stand right behind the word.
   *
   * @param letter a code point
   * @return false for Chinese, Japanese and Korean
   */
  public static boolean isSpaced(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return !Character.isIdeographic(letter)
        && script != Character.UnicodeScript.HIRAGANA
        && script != Character.UnicodeScript.KATAKANA
        && script != Character.UnicodeScript.HANGUL;
  }
}
