// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/**
 * A heading or a pseudo heading.
 *
 * @param lines its lines; a setext heading includes its underline
 * @param level 1 to 6 as written; 0 for a pseudo heading
 * @param style how it is written
 * @param text its plain text, a pseudo heading without its final colon
 */
public record Heading(Lines lines, int level, HeadingStyle style, String text) implements Block {

  private static final int BELOW_MARKDOWN = 7;

  /**
   * The place in the hierarchy: a heading ends the sections of the same and of greater rank. Bold
   * lines rank below all Markdown headings, labels below bold lines.
   *
   * @return 1 to 8
   */
  public int rank() {
    return switch (style) {
      case MARKDOWN -> level;
      case BOLD -> BELOW_MARKDOWN;
      case LABEL -> BELOW_MARKDOWN + 1;
    };
  }
}
