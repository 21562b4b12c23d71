// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/**
 * A block of raw HTML (CommonMark, section 4.6).
 *
 * @param lines its lines
 * @param content the HTML as written, with {@code \n} between its lines
 */
public record HtmlBlock(Lines lines, String content) implements Block {

  /**
   * Whether the block is a comment, which a reader does not see.
   *
   * @return true for {@code <!-- … -->}
   */
  public boolean isComment() {
    return content.stripLeading().startsWith("<!--");
  }
}
