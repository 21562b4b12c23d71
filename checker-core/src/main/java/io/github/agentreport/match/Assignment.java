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

    /** The most that can speak for any pair. */
    default double most() {
      return 0;
    }
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
    Map<Integer, Pair> assigned = new HashMap<>();
    BitSet taken = new BitSet();
    // No other pair can come before these, and in most reports they leave little to compare.
    assign(same(Similarity.SAME_STATEMENT + bonus.most()), assigned, taken);
    assign(others(assigned.keySet(), taken), assigned, taken);
    return assigned;
  }

  private static void assign(List<Pair> pairs, Map<Integer, Pair> assigned, BitSet taken) {
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::clause)
            .thenComparingInt(Pair::found));
    for (Pair pair : pairs) {
      if (!taken.get(pair.found()) && !assigned.containsKey(pair.clause())) {
        taken.set(pair.found());
        assigned.put(pair.clause(), pair);
      }
    }
  }

  /** The pairs whose wordings are the same and whose score is more than a bound. */
  private List<Pair> same(double bound) {
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int at = 0; at < found.size(); at++) {
      byText.computeIfAbsent(found.get(at).full(), key -> new ArrayList<>()).add(at);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      for (Wording wording : clauses.get(clause)) {
        if (!wording.full().isEmpty()) {
          for (int candidate : byText.getOrDefault(wording.full(), List.of())) {
            pairs.add(pair(clause, candidate, Similarity.SAME));
          }
        }
      }
    }
    pairs.removeIf(pair -> pair.score() <= bound);
    return pairs;
  }

  private Pair pair(int clause, int candidate, double similarity) {
    return new Pair(clause, candidate, similarity, similarity + bonus.of(clause, candidate));
  }

  /** The pairs of what is not assigned yet. */
  private List<Pair> others(Set<Integer> assigned, BitSet taken) {
    Map<String, List<Integer>> byStem = new HashMap<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      if (!assigned.contains(clause)) {
        for (String stem : stems(clauses.get(clause))) {
          byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(clause);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    if (byStem.isEmpty()) {
      return pairs;
    }
    BitSet related = new BitSet();
    for (int candidate = taken.nextClearBit(0);
        candidate < found.size();
        candidate = taken.nextClearBit(candidate + 1)) {
      related.clear();
      for (String stem : found.get(candidate).fullStems()) {
        byStem.getOrDefault(stem, List.of()).forEach(related::set);
      }
      for (int clause = related.nextSetBit(0);
          clause >= 0;
          clause = related.nextSetBit(clause + 1)) {
        double similarity = similarity(clauses.get(clause), found.get(candidate));
        if (similarity > 0) {
          pairs.add(pair(clause, candidate, similarity));
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
