// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns wordings of a report to clauses of the contract, each at most once, the best pairs first.
 *
 * <p>Only pairs that share a stem are compared.
 */
final class Assignment {

  /** How well a wording of the report answers one of the contract, 0 for not at all. */
  interface Measure {
    double of(Wording clause, Wording found);
  }

  /** What speaks for a pair besides its wordings, by the indices of clause and found wording. */
  interface Bonus {
    double of(int clause, int found);
  }

  /** An assigned pair: indices into both lists, and how well their wordings agree. */
  record Pair(int clause, int found, double similarity, double score) {}

  private final List<List<Wording>> clauses;
  private final List<Wording> found;
  private final Measure measure;
  private final Bonus bonus;

  /**
   * Prepares an assignment.
   *
   * @param clauses the wordings of each clause; any of them counts
   */
  Assignment(List<List<Wording>> clauses, List<Wording> found, Measure measure, Bonus bonus) {
    this.clauses = clauses;
    this.found = found;
    this.measure = measure;
    this.bonus = bonus;
  }

  Assignment(List<List<Wording>> clauses, List<Wording> found, Measure measure) {
    this(clauses, found, measure, (clause, line) -> 0);
  }

  /** The assigned pairs by the index of their clause. */
  Map<Integer, Pair> best() {
    List<Pair> pairs = pairs();
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::clause)
            .thenComparingInt(Pair::found));
    Map<Integer, Pair> assigned = new HashMap<>();
    boolean[] taken = new boolean[found.size()];
    for (Pair pair : pairs) {
      if (!taken[pair.found()] && !assigned.containsKey(pair.clause())) {
        taken[pair.found()] = true;
        assigned.put(pair.clause(), pair);
      }
    }
    return assigned;
  }

  private List<Pair> pairs() {
    Map<String, List<Integer>> byStem = new HashMap<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      for (String stem : stems(clauses.get(clause))) {
        byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(clause);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    BitSet related = new BitSet();
    for (int candidate = 0; candidate < found.size(); candidate++) {
      related.clear();
      for (String stem : found.get(candidate).fullStems()) {
        byStem.getOrDefault(stem, List.of()).forEach(related::set);
      }
      for (int clause = related.nextSetBit(0);
          clause >= 0;
          clause = related.nextSetBit(clause + 1)) {
        double similarity = similarity(clauses.get(clause), found.get(candidate));
        if (similarity > 0) {
          double score = similarity + bonus.of(clause, candidate);
          pairs.add(new Pair(clause, candidate, similarity, score));
        }
      }
    }
    return pairs;
  }

  private static Set<String> stems(List<Wording> wordings) {
    Set<String> stems = new HashSet<>();
    wordings.forEach(wording -> stems.addAll(wording.fullStems()));
    return stems;
  }

  private double similarity(List<Wording> wordings, Wording candidate) {
    double best = 0;
    for (Wording wording : wordings) {
      best = Math.max(best, measure.of(wording, candidate));
    }
    return best;
  }
}
