// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the known name that a misspelt one was meant to be. */
final class NearestName {

  /** One letter in so many may be wrong in a misspelt name. */
  private static final int LETTERS_A_SLIP = 4;

  private NearestName() {}

  /** The name of least edit distance; the first of equals in the order given. */
  static String to(String name, Collection<String> known) {
    String written = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(other -> distance(written, other.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }

  /** Whether a name is so close to another that it is likely that one misspelt. */
  static boolean isNear(String name, String other) {
    int longer = Math.max(name.length(), other.length());
    return distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
        <= Math.max(1, longer / LETTERS_A_SLIP);
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int at = 0; at <= b.length(); at++) {
      before[at] = at;
    }
    for (int row = 1; row <= a.length(); row++) {
      int[] current = new int[b.length() + 1];
      current[0] = row;
      for (int at = 1; at <= b.length(); at++) {
        int replaced = before[at - 1] + (a.charAt(row - 1) == b.charAt(at - 1) ? 0 : 1);
        current[at] = Math.min(replaced, Math.min(before[at], current[at - 1]) + 1);
      }
      before = current;
    }
    return before[b.length()];
  }
}
