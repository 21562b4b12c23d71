// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.lexicon.WordList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a wording of a report answers a wording of the contract, from 0 (not at all) to 1 (the
 * same).
 */
final class Similarity {

  static final double SAME = 1.0;

  /** From here on a match is the contract's own words, if with an explanation. */
  static final double LITERAL = 0.9;

  /** Two headings that have nothing but their number in common. */
  static final double BY_NUMBER = 0.5;

  /** The most that two wordings have which are not the same. */
  static final double SAME_STATEMENT = 0.96;

  private static final double BEGINS = 0.94;
  private static final double LOOSE_WEIGHT = 0.88;
  private static final double ASIDE = 0.91;
  private static final double CONTAINED = 0.55;
  private static final double LEAST_RECALL = 0.65;
  private static final double LEAST_PRECISION = 0.5;

  private static final double LEAST_ANSWERED = 0.4;

  /** Stems of words by which a question asks. */
  private static final Set<String> ASKING =
      WordList.of("asking-words").stream()
          .map(Stems::of)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final int FEWEST_SAID = 2;
  private static final int FEW = 4;
  private static final double LEAST_OF_NAME = 0.65;

  private Similarity() {}

  /** Compares headings, names and titles: a shortened wording still counts. */
  static double ofHeading(Wording clause, Wording found) {
    double literal = literal(clause, found);
    if (literal > 0) {
      return literal;
    } else if (!found.aside().isEmpty()
        && (found.aside().equals(clause.full()) || found.aside().equals(clause.statement()))) {
      // "Contexto (Context)": the contract's own wording behind a translation.
      return ASIDE;
    }
    // "Preview (changelog)" may be written without parentheses, "Preview of the changelog".
    double loose =
        Math.max(
            loose(clause.stems(), found.stems()), loose(clause.fullStems(), found.fullStems()));
    boolean contained = loose == 0 && clause.stems().containsAll(found.stems());
    return contained && isTelling(found.stems()) ? CONTAINED : loose;
  }

  /** Compares names of fields and entries, which are no sentences. */
  static double ofName(Wording clause, Wording found) {
    double similarity = ofHeading(clause, found);
    int shared = shared(clause.stems(), found.stems());
    boolean close = shared >= LEAST_OF_NAME * found.stems().size();
    return similarity >= LITERAL || close ? similarity : 0;
  }

  /** Compares items: what the contract says must be there, whatever is said besides. */
  static double ofItem(Wording clause, Wording found) {
    double literal = literal(clause, found);
    if (literal > 0) {
      return literal;
    }
    double statement = loose(clause.stems(), found.stems());
    double full = loose(clause.fullStems(), found.fullStems());
    if (statement > 0 || full > 0) {
      return Math.max(statement, full);
    }
    if (clause.asks()) {
      return answer(clause.stems(), found.stems());
    }
    // The line may be shorter than the contract's sentence, with none but its words.
    int said = shared(clause.stems(), found.stems());
    boolean shortened =
        said == found.stems().size() && said >= FEWEST_SAID && 2 * said >= clause.stems().size();
    if (shortened) {
      return CONTAINED;
    }
    // The whole text may hold all of the contract's words amid a longer sentence.
    double recall = shared(clause.stems(), found.fullStems()) / (double) clause.stems().size();
    return recall >= 1.0 && clause.stems().size() > 1 ? CONTAINED : 0;
  }

  /** An answer takes up what the question is about, and leaves out how it asks. */
  private static double answer(Set<String> question, Set<String> found) {
    Set<String> topic = new HashSet<>(question);
    topic.removeAll(ASKING);
    int shared = shared(topic, found);
    double recall = shared / (double) Math.max(1, topic.size());
    double precision = shared / (double) Math.max(1, found.size());
    return shared >= FEWEST_SAID && recall >= LEAST_ANSWERED && precision >= LEAST_PRECISION
        ? LOOSE_WEIGHT * (0.6 * recall + 0.4 * precision)
        : 0;
  }

  private static double literal(Wording clause, Wording found) {
    if (clause.full().isEmpty() || found.full().isEmpty()) {
      return 0;
    } else if (clause.full().equals(found.full())) {
      return SAME;
    } else if (clause.statement().equals(found.statement())
        || clause.full().equals(found.statement())) {
      return SAME_STATEMENT;
    } else if (found.full().startsWith(clause.full() + " ")) {
      return BEGINS;
    } else if (found.full().startsWith(clause.statement() + " ") && clause.stems().size() > 1) {
      return LITERAL;
    }
    return 0;
  }

  private static double loose(Set<String> clause, Set<String> found) {
    int shared = shared(clause, found);
    double recall = shared / (double) clause.size();
    double precision = shared / (double) Math.max(1, found.size());
    boolean enough = recall >= LEAST_RECALL && precision >= LEAST_PRECISION;
    // One differing word of few may turn the meaning: "high priority" is not "low priority".
    boolean differs = recall < 1 && precision < 1 && Math.min(clause.size(), found.size()) <= FEW;
    return enough && !differs ? LOOSE_WEIGHT * (0.6 * recall + 0.4 * precision) : 0;
  }

  private static int shared(Set<String> clause, Set<String> found) {
    int shared = 0;
    for (String stem : clause) {
      shared += found.contains(stem) ? 1 : 0;
    }
    return shared;
  }

  private static boolean isTelling(Set<String> stems) {
    return stems.stream().anyMatch(stem -> stem.length() > 3);
  }
}
