// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phrase of a lexicon. Nearly all are ruled out at a place by how they begin. */
final class Phrase {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** So many characters rule out nearly all phrases that do not occur. */
  private static final int LONGEST_BEGINNING = 6;

  private static final String NO_LETTERS = "_*$… ";

  private final String text;
  private final List<String> beginnings;

  /** Compiled when a text first has the beginning: of most phrases no text does. */
  private volatile @Nullable Pattern pattern;

  /**
   * Creates a phrase.
   *
   * @param text the phrase in the notation of {@link Lexicon}
   */
  Phrase(String text) {
    this.text = text;
    List<String> found = new ArrayList<>();
    addBeginnings(0, "", found);
    this.beginnings = found.contains("") ? List.of("") : List.copyOf(found);
  }

  /** Two characters that differ in letter case only have the same folded form. */
  static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** The folded characters with which occurrences begin; one empty text where these can be any. */
  List<String> beginnings() {
    return beginnings;
  }

  private void addBeginnings(int from, String before, List<String> found) {
    StringBuilder letters = new StringBuilder(before);
    int at = from;
    while (at < text.length()
        && letters.length() < LONGEST_BEGINNING
        && NO_LETTERS.indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '(') {
        addAlternatives(at + 1, letters.toString(), found);
        return;
      }
      // An alternative ends: what follows its group comes next.
      boolean ends = c == '|' || c == ')';
      if (!ends) {
        letters.append(folded(c));
      }
      at = (ends ? endOfGroup(at) : at) + 1;
    }
    found.add(letters.toString());
  }

  private void addAlternatives(int group, String before, List<String> found) {
    addBeginnings(group, before, found);
    int end = endOfGroup(group);
    int depth = 0;
    for (int at = group; at < end; at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        addBeginnings(at + 1, before, found);
      }
    }
  }

  /** The index of the parenthesis that ends the group that an index is in. */
  private int endOfGroup(int from) {
    int depth = 0;
    int at = from;
    while (depth > 0 || text.charAt(at) != ')') {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    return at;
  }

  /** A matcher that looks at a place; null where the phrase cannot stand there. */
  @Nullable Matcher at(String other, int at) {
    return canStand(other, at)
        ? pattern()
            .matcher(other)
            .region(at, other.length())
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
        : null;
  }

  /** Whether the phrase can stand at a place, as far as its first letters tell. */
  boolean canStand(String other, int at) {
    char first = folded(other.charAt(at));
    for (int i = 0; i < beginnings.size(); i++) {
      String beginning = beginnings.get(i);
      if (beginning.isEmpty() || (beginning.charAt(0) == first && begins(other, at, beginning))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String other, int at, String beginning) {
    if (other.length() - at < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      if (folded(other.charAt(at + i)) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(PhraseExpression.of(text), FLAGS);
      pattern = known;
    }
    return known;
  }
}
