// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a definition where a report's template may stand.
 *
 * @param kind what stands there
 * @param lines its lines, without fences
 * @param lead the line right before it, empty where a heading stands there
 * @param headings the headings above it, the nearest first
 * @param list the list, where it is one; else null
 */
record TemplatePlace(
    Kind kind, Lines lines, String lead, List<String> headings, @Nullable ListBlock list) {

  TemplatePlace {
    headings = List.copyOf(headings);
  }

  /** Whether another list names further parts of the same report: it stands below one heading. */
  boolean isContinuedBy(TemplatePlace next) {
    return list != null && next.list() != null && headings.equals(next.headings);
  }

  enum Kind {
    /** Fenced text. */
    FENCE,
    /** A list of named parts. */
    LIST,
    /** Headings of the definition itself. */
    HEADINGS
  }
}
