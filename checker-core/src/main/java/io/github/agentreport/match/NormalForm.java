// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.lexicon.Scripts;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which wordings are compared: NFKC, lower case, words of letters and digits with one
 * blank between them. Symbols, emoji, emphasis and invisible characters are gone, and so is a
 * number at the start ({@code 1.}, {@code 2.1}, a keycap).
 */
public final class NormalForm {

  private static final int KEYCAP = 0x20E3;
  private static final int FIRST_BLANKLESS = 0x2E80;

  private NormalForm() {}

  /**
   * Brings a text into the normal form.
   *
   * @param text the text
   * @return its normal form, possibly empty
   */
  public static String of(String text) {
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    String words = words(composed, numberEnd(composed));
    // A number with nothing behind it is no numbering.
    return words.isEmpty() ? words(composed, 0) : words;
  }

  /**
   * Brings the beginning of a text into the normal form.
   *
   * @param text the text
   * @param words how many words the result has at least, unless the text has fewer
   * @return the normal form of the text, or as much of it as these words need
   */
  public static String ofBeginning(String text, int words) {
    int end = endOf(text, words);
    return of(end < 0 ? text : text.substring(0, end));
  }

  /** Whether the normal form of a text surely has so many words: that is seen without it. */
  static boolean hasWords(String text, int words) {
    return endOf(text, words) >= 0;
  }

  /** The index behind so many words of the normal form; negative if it may have fewer. */
  private static int endOf(String text, int words) {
    // A leading number may be dropped, and with it one gap.
    int missing = words + 1;
    for (int at = text.indexOf(' ', 1);
        at > 0 && at + 1 < text.length();
        at = text.indexOf(' ', at + 1)) {
      if (isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at + 1))) {
        missing--;
        if (missing == 0) {
          return at;
        }
      }
    }
    return -1;
  }

  /**
   * Whether the normal form of a text begins with a phrase.
   *
   * @param text the text
   * @param phrases the phrases
   * @return true if it does
   */
  public static boolean begins(String text, Lexicon phrases) {
    return mayBegin(text, phrases) && phrases.begins(of(text));
  }

  /**
   * Whether the normal form of a text is a phrase.
   *
   * @param text the text
   * @param phrases the phrases
   * @return true if it is one as a whole
   */
  public static boolean is(String text, Lexicon phrases) {
    return mayBegin(text, phrases) && phrases.isWhole(of(text));
  }

  /** Of nearly all texts, the first letters or the first word say that they do not. */
  static boolean mayBegin(String text, Lexicon phrases) {
    return (!beginsWithLetters(text) || phrases.mayBeginWith(text.charAt(0), text.charAt(1)))
        && phrases.mayBegin(ofBeginning(text, 1), 0);
  }

  /**
   * Whether the normal form begins with the same two letters: no mark that changes them follows.
   */
  private static boolean beginsWithLetters(String text) {
    return text.length() > 2
        && isPlain(text.charAt(0))
        && isPlain(text.charAt(1))
        && text.charAt(0) > '9'
        && text.charAt(2) < 0x80;
  }

  /** Letters and digits that no rule of Unicode composes with a blank beside them. */
  private static boolean isPlain(char c) {
    return c < 0x80 && isAsciiWord(c);
  }

  private static boolean isAsciiWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String words(String composed, int from) {
    StringBuilder words = new StringBuilder(composed.length());
    boolean gap = false;
    boolean ascii = true;
    for (int at = from; at < composed.length(); ) {
      int c = composed.codePointAt(at);
      at += Character.charCount(c);
      if (c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c) || isMark(c)) {
        if (gap && !words.isEmpty() && isGap(words.codePointBefore(words.length()), c)) {
          words.append(' ');
        }
        ascii &= c < 0x80;
        if (c < 0x80) {
          words.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        } else {
          words.appendCodePoint(c);
        }
        gap = false;
      } else if (c != '\'' && c != '’' && (c < 0x80 || !isInvisible(c))) {
        gap = true;
      }
    }
    return ascii ? words.toString() : words.toString().toLowerCase(Locale.ROOT);
  }

  /** Around Chinese and Japanese characters, authors set blanks or none. */
  private static boolean isGap(int before, int after) {
    return !isBlankless(before) && !isBlankless(after);
  }

  private static boolean isBlankless(int c) {
    return c >= FIRST_BLANKLESS
        && !Scripts.isSpaced(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Marks that are part of a letter in scripts such as Devanagari; not those of emoji. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && !(c >= 0xFE00 && c <= 0xFE0F);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /** Where the text goes on behind a leading number; 0 where it has none. */
  private static int numberEnd(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    int digits = at;
    while (digits < text.length() && (isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
      digits++;
    }
    boolean numbered = digits > at && digits < text.length() && isSeparator(text, digits);
    return numbered ? digits : at;
  }

  private static boolean isSeparator(String text, int at) {
    char c = text.charAt(at);
    int next = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
    return c == ')'
        || c == ':'
        || c == '、'
        || c == '\uFE0F'
        || c == KEYCAP
        || (Character.isWhitespace(c) && "—–-.:)".indexOf(next) >= 0)
        || (Character.isWhitespace(c) && text.substring(0, at).indexOf('.') > 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
