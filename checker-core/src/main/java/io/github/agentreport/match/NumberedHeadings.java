// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs headings by their numbers where a report rewords them, {@code 3 Notation and symbols} for
 * {@code 3. Notation}, or translates them into another script: {@code 5. Требования} is the
 * contract's {@code 5. Requirements}.
 */
final class NumberedHeadings {

  private static final Pattern NUMBER =
      Pattern.compile("^\\P{L}*?(\\d{1,3}(?:\\.\\d{1,3})*)[.):、]?\\s+\\p{L}");

  /** As many headings must be numbered in step before a number alone is trusted. */
  private static final int LEAST_IN_STEP = 2;

  private NumberedHeadings() {}

  /**
   * The further pairs.
   *
   * @param clauses the contract's headings
   * @param found the report's headings
   * @param known the pairs that their wordings make
   */
  static Map<Integer, Assignment.Pair> pairs(
      List<String> clauses, List<String> found, Map<Integer, Assignment.Pair> known) {
    Map<Integer, Assignment.Pair> pairs = new HashMap<>();
    Map<String, Integer> byNumber = new HashMap<>();
    for (int at = 0; at < found.size(); at++) {
      byNumber.putIfAbsent(number(found.get(at)), at);
    }
    Set<Integer> taken = new HashSet<>();
    int inStep = 0;
    for (Map.Entry<Integer, Assignment.Pair> pair : known.entrySet()) {
      taken.add(pair.getValue().found());
      boolean numbered =
          pair.getKey() < clauses.size() && !number(clauses.get(pair.getKey())).isEmpty();
      inStep +=
          numbered
                  && number(clauses.get(pair.getKey()))
                      .equals(number(found.get(pair.getValue().found())))
              ? 1
              : 0;
    }
    for (int clause = 0; clause < clauses.size() && inStep >= LEAST_IN_STEP; clause++) {
      String number = number(clauses.get(clause));
      Integer at = number.isEmpty() || known.containsKey(clause) ? null : byNumber.get(number);
      if (at != null && !taken.contains(at) && isSame(clauses.get(clause), found.get(at))) {
        pairs.put(
            clause, new Assignment.Pair(clause, at, Similarity.BY_NUMBER, Similarity.BY_NUMBER));
      }
    }
    return pairs;
  }

  /** Whether a heading may be a translation of the other, or has one of its words. */
  private static boolean isSame(String clause, String found) {
    return !scripts(clause).equals(scripts(found))
        || !Collections.disjoint(Wording.ofClause(clause).stems(), Wording.of(found).stems());
  }

  private static String number(String heading) {
    Matcher matcher = NUMBER.matcher(heading);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Set<Character.UnicodeScript> scripts(String heading) {
    Set<Character.UnicodeScript> scripts = new HashSet<>();
    heading
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.add(Character.UnicodeScript.of(c)));
    return scripts;
  }
}
