// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A hexadecimal number in a text that may be the hash of a commit, as git writes and shortens it.
 *
 * @param text the number as written, 7 to 40 digits
 * @param start where it begins in the text
 */
public record CommitHash(String text, int start) {

  /** What stands before the hash of a commit. */
  public static final Lexicon LABEL = Lexicon.of("commit");

  private static final int FEWEST = 7;

  /** A number of its own: no part of a word, path, address or file name. */
  private static final Pattern HASH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/:#._=-])[0-9a-f]{7,40}(?![\\p{L}\\p{N}/._-]*[\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?=.*[a-f]).*\\d.*");

  /** Hashes that stand for any hash. */
  private static final Pattern STAND_IN =
      Pattern.compile("0?123456.*|abc1234.*|abcdef.*|deadbeef.*|a1b2c3.*|(.)\\1{6,}");

  /**
   * Finds all of them.
   *
   * @param text the text
   * @return the numbers, in order
   */
  public static List<CommitHash> in(String text) {
    if (!mayHold(text)) {
      return List.of();
    }
    return HASH.matcher(text)
        .results()
        .map(found -> new CommitHash(found.group(), found.start()))
        .toList();
  }

  /** Whether as many digits stand in a row; hardly any line has them. */
  private static boolean mayHold(String text) {
    int last = FEWEST - 1;
    while (last < text.length()) {
      int at = last;
      while (at > last - FEWEST && isDigit(text.charAt(at))) {
        at--;
      }
      if (at == last - FEWEST) {
        return true;
      }
      last = at + FEWEST;
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /**
   * The number in lower case, as repositories know it.
   *
   * @return 7 to 40 digits
   */
  public String digits() {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Where it ends in the text.
   *
   * @return the index behind its last digit
   */
  public int end() {
    return start + text.length();
  }

  /**
   * Whether it can hardly be a decimal number or a word.
   *
   * @return true if it has both a letter and a digit
   */
  public boolean isHexadecimal() {
    return LETTER_AND_DIGIT.matcher(digits()).matches();
  }

  /**
   * Whether it stands for any hash, as {@code abc1234} does.
   *
   * @return true if nobody takes it for that of a commit
   */
  public boolean isStandIn() {
    return STAND_IN.matcher(digits()).matches();
  }
}
