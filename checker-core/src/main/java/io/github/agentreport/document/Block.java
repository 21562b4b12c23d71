// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;

/** A block of a document, in the sense of CommonMark (section 3) with the tables of GFM. */
public sealed interface Block
    permits Heading, Paragraph, ListBlock, Table, CodeBlock, Quote, HtmlBlock, ThematicBreak {

  /**
   * The lines that the block takes up.
   *
   * @return its lines
   */
  Lines lines();

  /**
   * The blocks directly inside this one, those of list items included.
   *
   * @return the inner blocks, in order
   */
  default List<Block> inner() {
    return List.of();
  }

  /**
   * Some blocks and all blocks inside them.
   *
   * @param blocks the blocks
   * @return all of them, outer ones before their inner ones
   */
  static List<Block> descendants(List<Block> blocks) {
    List<Block> all = new ArrayList<>(blocks.size());
    addDescendants(blocks, all);
    return all;
  }

  private static void addDescendants(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      addDescendants(block.inner(), all);
    }
  }
}
