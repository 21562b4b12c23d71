// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.report.ChecklistItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the line that shares most words with an item. */
final class NearestLine {

  private static final double LEAST = 0.5;

  private NearestLine() {}

  static Optional<String> to(String item, List<ChecklistItem> lines) {
    Set<String> wanted = Wording.ofClause(item).fullStems();
    String nearest = null;
    double best = LEAST;
    for (ChecklistItem line : lines) {
      Set<String> stems = Wording.of(line.text()).fullStems();
      double recall = wanted.stream().filter(stems::contains).count() / (double) wanted.size();
      if (recall >= best && (nearest == null || recall > best)) {
        nearest = line.text();
        best = recall;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
