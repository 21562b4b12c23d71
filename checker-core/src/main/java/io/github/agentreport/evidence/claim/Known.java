// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import java.util.List;

/**
 * What is known of one kind.
 *
 * @param facts those of all in the first place, then those of parts
 * @param reach how much of what a report may speak of they are
 * @param <T> the kind
 */
public record Known<T>(List<T> facts, Reach reach) {

  /** Copies the list. */
  public Known {
    facts = List.copyOf(facts);
  }

  /** How much of what a report may speak of is known. */
  public enum Reach {
    /** All of it. */
    ALL,
    /** It may speak of more than the first fact, which other modules add to, but not of less. */
    AT_LEAST,
    /** Some of it: nothing that it says is refuted. */
    SOME
  }

  /**
   * All that there is.
   *
   * @param facts the facts
   * @param <T> the kind
   * @return the facts
   */
  public static <T> Known<T> all(List<T> facts) {
    return new Known<>(facts, Reach.ALL);
  }
}
