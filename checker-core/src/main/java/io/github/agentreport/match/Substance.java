// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.lexicon.Lexicon;
import java.util.regex.Pattern;

/** Whether a text says something of its own. */
public final class Substance {

  private static final int MOST_WORDS = 16;

  /** No phrase for "nothing" has so many words. */
  private static final int BEGINNING = 40;

  /** An empty list, object or string, as code writes it. */
  private static final Pattern EMPTY_VALUE = Pattern.compile("\\[\\]|\\{\\}|\"\"|''");

  private static final Lexicon EVASIONS = Lexicon.of("evasion");
  private static final Lexicon PROMISES = Lexicon.of("promise");
  private static final Lexicon NOTHINGS = Lexicon.of("nothing");

  private Substance() {}

  /**
   * Whether a text says that there is nothing to report.
   *
   * @param text the text
   * @return true if its first words say so
   */
  public static boolean isNothing(String text) {
    return NormalForm.mayBegin(text, NOTHINGS)
        && NOTHINGS.begins(NormalForm.ofBeginning(text, BEGINNING));
  }

  /**
   * Whether a text says nothing of its own.
   *
   * @param text the text
   * @return true if it has no words, or only such as promise to be followed by others or point
   *     elsewhere
   */
  public static boolean isEvasive(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return !EMPTY_VALUE.matcher(text).find();
    }
    if (NormalForm.hasWords(text, MOST_WORDS + 1)
        || (!NormalForm.mayBegin(text, EVASIONS) && !NormalForm.mayBegin(text, PROMISES))) {
      return false;
    }
    String words = NormalForm.ofBeginning(text, MOST_WORDS + 1);
    return count(words) <= MOST_WORDS && (EVASIONS.isWhole(words) || PROMISES.isWhole(words));
  }

  /**
   * Whether a text only promises to be written, or points to what it does not name.
   *
   * @param text the text
   * @return true if that is all it says
   */
  public static boolean isPromise(String text) {
    if (NormalForm.hasWords(text, MOST_WORDS + 1) || !NormalForm.mayBegin(text, PROMISES)) {
      return false;
    }
    String words = NormalForm.ofBeginning(text, MOST_WORDS + 1);
    return !words.isEmpty() && count(words) <= MOST_WORDS && PROMISES.isWhole(words);
  }

  private static int count(String words) {
    int count = 1;
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }
}
