// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Lines;
import java.util.List;

/** The part of a report that answers a section of the contract. Immutable. */
public final class SectionPart {

  private final String heading;
  private final int headingLine;
  private final Lines extent;
  private final List<Block> blocks;
  private final boolean hasParts;
  private final boolean literal;
  private final String ownText;
  private final SectionState state;

  /**
   * Describes a part.
   *
   * @param heading the heading as the report has it
   * @param headingLine the heading's line
   * @param extent the lines from the heading to the end of the section
   * @param blocks the blocks below the heading
   * @param hasParts whether other sections of the contract lie in it
   * @param literal whether the heading is the contract's own
   */
  SectionPart(
      String heading,
      int headingLine,
      Lines extent,
      List<Block> blocks,
      boolean hasParts,
      boolean literal) {
    this.heading = heading;
    this.headingLine = headingLine;
    this.extent = extent;
    this.blocks = List.copyOf(blocks);
    this.hasParts = hasParts;
    this.literal = literal;
    this.ownText = hasParts ? "" : VisibleText.of(blocks);
    this.state = hasParts ? SectionState.FILLED : SectionState.of(heading, ownText, blocks);
  }

  /**
   * The heading.
   *
   * @return the heading as the report has it
   */
  public String heading() {
    return heading;
  }

  /**
   * The heading's line.
   *
   * @return the number of the line
   */
  public int headingLine() {
    return headingLine;
  }

  /**
   * The lines from the heading to the end of the section.
   *
   * @return the lines
   */
  public Lines extent() {
    return extent;
  }

  /**
   * The blocks below the heading.
   *
   * @return the blocks, in order
   */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * Whether other sections of the contract lie in the part.
   *
   * @return true if some do
   */
  public boolean hasParts() {
    return hasParts;
  }

  /**
   * Whether the heading is the contract's own.
   *
   * @return false if it is merely like it
   */
  public boolean literal() {
    return literal;
  }

  /**
   * How far the part answers its heading.
   *
   * @return its state, which is not {@link SectionState#MISSING}
   */
  public SectionState state() {
    return state;
  }

  /**
   * The visible text below the heading, a line of the report a line.
   *
   * @return the text; empty where the section is empty
   */
  public String text() {
    return hasParts ? VisibleText.of(blocks) : ownText;
  }
}
