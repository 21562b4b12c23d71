// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A block quotation.
 *
 * @param lines its lines
 * @param blocks the quoted blocks
 */
public record Quote(Lines lines, List<Block> blocks) implements Block {

  /** Copies the list. */
  public Quote {
    blocks = List.copyOf(blocks);
  }

  @Override
  public Stream<Block> inner() {
    return blocks.stream();
  }
}
