// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.Locale;

/**
 * A fenced or indented code block.
 *
 * @param lines its lines, fences included
 * @param info the info string, empty where there is none
 * @param contentLine the line of the first content line
 * @param content the content with {@code \n} between its lines
 * @param fenced whether it has fences
 */
public record CodeBlock(Lines lines, String info, int contentLine, String content, boolean fenced)
    implements Block {

  /**
   * The first word of the info string.
   *
   * @return the language in lower case, empty where none is given
   */
  public String language() {
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
