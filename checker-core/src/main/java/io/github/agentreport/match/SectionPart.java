package io.github.agentreport.match;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Lines;
import java.util.List;

/**
 * The part of a report that answers a section of the contract.
 *
 * @param heading the heading as the report has it
 * @param headingLine the heading's line
 * @param extent the lines from the heading to the end of the section
 * @param blocks the blocks below the heading
 * @param hasParts whether other sections of the contract lie in it
 * @param literal whether the heading is the contract's own
 */
public record SectionPart(
    String heading,
    int headingLine,
    Lines extent,
    List<Block> blocks,
    boolean hasParts,
    boolean literal) {

  public SectionPart {
    blocks = List.copyOf(blocks);
  }

  /**
   * The visible text below the heading, a line of the report a line.
   *
   * @return the text; empty where the section is empty
   */
  public String text() {
    return textOf(blocks);
  }

  /**
   * The visible text of some blocks.
   *
   * @param blocks the blocks
   * @return the text, a line of the report a line
   */
  public static String textOf(List<Block> blocks) {
    return VisibleText.of(blocks);
  }
}
