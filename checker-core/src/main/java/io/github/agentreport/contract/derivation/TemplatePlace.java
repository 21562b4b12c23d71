package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Lines;
import java.util.List;

/**
 * A place in a definition where a report's template may stand.
 *
 * @param kind what stands there
 * @param lines its lines, without fences
 * @param lead the line right before it, empty where a heading stands there
 * @param headings the headings above it, the nearest first
 */
record TemplatePlace(Kind kind, Lines lines, String lead, List<String> headings) {

  TemplatePlace {
    headings = List.copyOf(headings);
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
