// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Table;
import java.util.List;

/** How far a section of a report answers what a reader expects below its heading. */
public enum SectionState {
  /** There is no such section. */
  MISSING,
  /** A heading with nothing below it. */
  EMPTY,
  /** It only says where else to look, or that it will be written. */
  EVASIVE,
  /** It says that there is nothing to report, which is an answer. */
  NOTHING,
  /** It has content. */
  FILLED;

  /** The state of a section without parts. */
  static SectionState of(String heading, String text, List<Block> blocks) {
    if (text.isBlank()) {
      // "## Rollback: not needed, …" has its answer in the heading.
      boolean answered =
          Label.of(heading).filter(label -> !Substance.isEvasive(label.value())).isPresent();
      return answered ? NOTHING : EMPTY;
    }
    return ofText(text, blocks);
  }

  /**
   * The state of some blocks without a heading.
   *
   * @param blocks the blocks
   * @return their state, which is not {@link #MISSING}
   */
  public static SectionState ofBlocks(List<Block> blocks) {
    String text = VisibleText.of(blocks);
    return text.isBlank() ? EMPTY : ofText(text, blocks);
  }

  private static SectionState ofText(String text, List<Block> blocks) {
    if (Substance.isEvasive(text)) {
      return EVASIVE;
    }
    return Substance.isNothing(text) && blocks.stream().noneMatch(SectionState::lists)
        ? NOTHING
        : FILLED;
  }

  /** Whether a block lists several things; then the first words are not all that is said. */
  private static boolean lists(Block block) {
    return block instanceof Table || (block instanceof ListBlock list && list.items().size() > 1);
  }
}
