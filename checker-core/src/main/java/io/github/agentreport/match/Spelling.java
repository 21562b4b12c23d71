// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

/**
 * Brings British and American spellings to one form. What else ends as they do changes alike in the
 * contract and the report.
 */
final class Spelling {

  private static final int SHORTEST = 6;

  private Spelling() {}

  /** A word of the normal form in the American spelling. */
  static String american(String word) {
    if (word.length() < SHORTEST || word.charAt(word.length() - 1) >= 0x80) {
      return word;
    }
    int us = word.indexOf("our", 2);
    if (us > 0 && isEnding(word.substring(us + 3))) {
      return word.substring(0, us) + "or" + word.substring(us + 3);
    }
    int is = word.lastIndexOf("is");
    if (is > 2 && isVerbal(word.substring(is + 2))) {
      return word.substring(0, is) + "iz" + word.substring(is + 2);
    }
    int ll = word.lastIndexOf("ll");
    if (ll > 2 && isPast(word.substring(ll + 2))) {
      return word.substring(0, ll) + word.substring(ll + 1);
    }
    return word.endsWith("tre") ? word.substring(0, word.length() - 2) + "er" : word;
  }

  private static boolean isEnding(String rest) {
    return switch (rest) {
      case "", "s", "ed", "ing", "al", "able", "ite", "ites" -> true;
      default -> false;
    };
  }

  private static boolean isVerbal(String rest) {
    return switch (rest) {
      case "e", "es", "ed", "er", "ers", "ing", "ation", "ations" -> true;
      default -> false;
    };
  }

  private static boolean isPast(String rest) {
    return rest.equals("ed") || rest.equals("ing");
  }
}
