// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.stream.Stream;

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
  default Stream<Block> inner() {
    return Stream.empty();
  }

  /**
   * This block and all blocks inside it, outer ones first.
   *
   * @return the blocks
   */
  default Stream<Block> descendants() {
    return Stream.concat(Stream.of(this), inner().flatMap(Block::descendants));
  }
}
