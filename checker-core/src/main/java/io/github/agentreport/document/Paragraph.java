// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;

/**
 * A paragraph.
 *
 * @param lines its lines
 * @param text its text, line by line
 */
public record Paragraph(Lines lines, List<TextLine> text) implements Block {

  /** Copies the list. */
  public Paragraph {
    text = List.copyOf(text);
  }
}
