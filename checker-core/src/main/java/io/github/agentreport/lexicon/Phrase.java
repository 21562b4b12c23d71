// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A phrase of a lexicon.
 *
 * @param text the phrase in the notation of {@link Lexicon}
 */
record Phrase(String text) {

  private static final int BEGINNING = 2;
  private static final String WORD = "[\\p{L}\\p{N}'-]+";
  private static final String END_OF_CLAUSE = "(?=[\\s\\h]*(?:[,;:!)\\]—–…]|\\.(?:\\s|$)|\\s-|$))";

  /** Two characters that differ in letter case only have the same folded form. */
  static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /**
   * What an occurrence can begin with: two folded characters, or one that any other may follow;
   * empty where it can be anything.
   */
  Optional<Set<String>> beginnings() {
    Set<String> found = new TreeSet<>();
    return addBeginnings(0, "", found) ? Optional.of(found) : Optional.empty();
  }

  private boolean addBeginnings(int at, String before, Set<String> found) {
    boolean open = at >= text.length() || "_*$… ".indexOf(text.charAt(at)) >= 0;
    if (open || before.length() == BEGINNING) {
      found.add(before);
      return !before.isEmpty();
    }
    char c = text.charAt(at);
    if (c == '|' || c == ')') {
      // The end of an alternative: what follows the group comes next.
      return addBeginnings(endOfGroup(at) + 1, before, found);
    } else if (c != '(') {
      return addBeginnings(at + 1, before + folded(c), found);
    }
    boolean known = addBeginnings(at + 1, before, found);
    int end = endOfGroup(at + 1);
    int depth = 0;
    for (int next = at + 1; next < end && known; next++) {
      char inner = text.charAt(next);
      depth += inner == '(' ? 1 : inner == ')' ? -1 : 0;
      if (inner == '|' && depth == 0) {
        known = addBeginnings(next + 1, before, found);
      }
    }
    return known;
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

  /** The regular expression for the phrase. */
  String expression() {
    StringBuilder expression = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '_' && text.startsWith("__", at)) {
        expression.append("(?:").append(WORD).append("\\s+){0,2}").append(WORD);
        at++;
      } else {
        expression.append(expression(c));
      }
    }
    return bounded(expression.toString());
  }

  private static String expression(char c) {
    return switch (c) {
      case '$' -> END_OF_CLAUSE;
      case '…' -> "[^,.;()]*";
      case '_' -> WORD;
      case '*' -> "[\\p{L}\\p{N}'-]*";
      case ' ' -> "[\\s\\h]+";
      case '(' -> "(?:";
      case ')', '|' -> String.valueOf(c);
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  /** Scripts that write no blanks have no boundaries of words to look for. */
  private String bounded(String expression) {
    int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (letters.length == 0) {
      return expression;
    }
    String before = Scripts.isSpaced(letters[0]) ? "(?<![\\p{L}\\p{N}])" : "";
    String after = Scripts.isSpaced(letters[letters.length - 1]) ? "(?![\\p{L}\\p{N}])" : "";
    return before + "(?:" + expression + ")" + after;
  }
}
