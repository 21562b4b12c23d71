// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import java.util.List;

/**
 * One line of a chart.
 *
 * @param label what it is about
 * @param hint more about it than its parts say; may be empty
 * @param filter the filter that shows what it counts; empty where there is none
 * @param parts its parts, in the order in which they are drawn
 */
record Bar(String label, String hint, String filter, List<Part> parts) {

  Bar {
    parts = parts.stream().filter(part -> part.count() > 0).toList();
  }

  /**
   * A part of a bar.
   *
   * @param count how much
   * @param words what it counts, after the number
   * @param tone the name of its colour
   */
  record Part(long count, String words, String tone) {}

  long total() {
    return parts.stream().mapToLong(Part::count).sum();
  }

  /** What the drawing shows, in words. */
  String inWords() {
    return parts.isEmpty()
        ? "none"
        : String.join(
            ", ",
            parts.stream().map(part -> Wording.number(part.count()) + " " + part.words()).toList());
  }
}
