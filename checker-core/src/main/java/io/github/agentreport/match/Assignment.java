package io.github.agentreport.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Assigns wordings of a report to wordings of the contract, each at most once, the best pairs
 * first.
 *
 * <p>Only pairs that share a stem or begin alike are compared.
 */
final class Assignment {

  /** An assigned pair: indices into both lists, and how well the two agree. */
  record Pair(int clause, int found, double similarity) {}

  private final List<Wording> clauses;
  private final List<Wording> found;
  private final ToDoubleBiFunction<Integer, Integer> score;

  /**
   * Prepares an assignment.
   *
   * @param score how well the clause and the found wording of two indices agree; 0 for not at all
   */
  Assignment(
      List<Wording> clauses, List<Wording> found, ToDoubleBiFunction<Integer, Integer> score) {
    this.clauses = clauses;
    this.found = found;
    this.score = score;
  }

  /** The assigned pairs by the index of their clause. */
  Map<Integer, Pair> best() {
    List<Pair> pairs = pairs();
    pairs.sort(
        Comparator.comparingDouble(Pair::similarity)
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
    for (int at = 0; at < found.size(); at++) {
      for (String stem : found.get(at).fullStems()) {
        byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(at);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      Set<Integer> related = new LinkedHashSet<>();
      for (String stem : clauses.get(clause).fullStems()) {
        related.addAll(byStem.getOrDefault(stem, List.of()));
      }
      for (int candidate : related) {
        double similarity = score.applyAsDouble(clause, candidate);
        if (similarity > 0) {
          pairs.add(new Pair(clause, candidate, similarity));
        }
      }
    }
    return pairs;
  }
}
