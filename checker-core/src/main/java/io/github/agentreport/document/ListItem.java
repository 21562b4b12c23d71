// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;

/**
 * An item of a list.
 *
 * @param lines its lines, those of nested blocks included
 * @param text the lines of its first paragraph; empty where the item begins with another block
 * @param blocks the blocks after its first paragraph
 */
public record ListItem(Lines lines, List<TextLine> text, List<Block> blocks) {

  /** Copies the lists. */
  public ListItem {
    text = List.copyOf(text);
    blocks = List.copyOf(blocks);
  }
}
