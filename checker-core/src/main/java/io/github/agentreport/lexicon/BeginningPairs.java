// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.List;

/** The pairs of ASCII characters that some texts can begin with: most looks at a place end here. */
final class BeginningPairs {

  private static final int ASCII = 0x80;

  /** A bit for each pair: those of a first character fill two numbers. */
  private final long[] pairs = new long[2 * ASCII];

  /**
   * Collects pairs.
   *
   * @param beginnings folded characters; an empty text stands for any
   */
  BeginningPairs(List<String> beginnings) {
    beginnings.forEach(this::add);
  }

  private void add(String beginning) {
    if (beginning.isEmpty()) {
      for (char first = 0; first < ASCII; first++) {
        addAll(first);
      }
    } else if (beginning.charAt(0) < ASCII) {
      add(beginning.charAt(0), beginning);
      add(Character.toUpperCase(beginning.charAt(0)), beginning);
    }
  }

  private void add(char first, String beginning) {
    if (beginning.length() == 1) {
      addAll(first);
    } else if (beginning.charAt(1) < ASCII) {
      add(first, beginning.charAt(1));
      add(first, Character.toUpperCase(beginning.charAt(1)));
    }
  }

  private void addAll(char first) {
    pairs[2 * first] = -1;
    pairs[2 * first + 1] = -1;
  }

  private void add(char first, char second) {
    // Of the distance of a shift, the last six bits count.
    pairs[2 * first + (second >> 6)] |= 1L << second;
  }

  /** Whether one of the texts can begin with two characters, as far as both are in ASCII. */
  boolean mayBe(char first, char second) {
    return first >= ASCII
        || second >= ASCII
        || (pairs[2 * first + (second >> 6)] & (1L << second)) != 0;
  }

  /** The same for the two characters at an index of a text, which may be its last. */
  boolean mayBeAt(String text, int at) {
    return at + 1 >= text.length() || mayBe(text.charAt(at), text.charAt(at + 1));
  }
}
