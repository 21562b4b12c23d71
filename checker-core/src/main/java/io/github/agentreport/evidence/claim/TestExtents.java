// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import java.util.List;

/**
 * Tells which of several numbers of tests speaks of all: where a report gives several, the smaller
 * ones may speak of a module, of a kind, or of a day before.
 */
final class TestExtents {

  private TestExtents() {}

  static List<TestsClaim> settled(List<TestsClaim> claims) {
    int most = claims.stream().mapToInt(claim -> claim.numbers().size()).max().orElse(0);
    return claims.stream()
        .map(claim -> isSmall(claim.numbers(), most) ? claim.ofPart() : claim)
        .toList();
  }

  /** "All tests pass" has no size, and speaks of all. */
  private static boolean isSmall(TestNumbers numbers, int most) {
    return numbers.size() > 0 && numbers.size() < most;
  }
}
