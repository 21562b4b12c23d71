// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;

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
  public List<Block> inner() {
    return blocks;
  }
}
