// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.source.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be the answer to an item of a checklist: a list item, a table row with a status,
 * or a line that begins with a mark.
 *
 * @param text the line's plain text without its mark
 * @param note what a table row says besides, in its other cells; empty elsewhere
 * @param written the mark that is written, whatever the words beside it say
 * @param mark what the line says about its item
 * @param claim whether a box or a status cell marks it, not a mere symbol
 * @param location the line, with the lines that continue it
 */
public record ChecklistItem(
    String text, String note, Mark written, Mark mark, boolean claim, SourceLocation location) {

  private static final Pattern SEPARATOR = Pattern.compile("[(（:：;；,，]|\\s[—–-]\\s");

  /**
   * What the line states, without what explains it.
   *
   * @return the text up to the first separator
   */
  public String statement() {
    Matcher separator = SEPARATOR.matcher(text);
    return separator.find() ? text.substring(0, separator.start()) : text;
  }

  /**
   * What the line says behind its statement, and the note.
   *
   * @return the words; empty where there are none
   */
  public String remark() {
    Matcher separator = SEPARATOR.matcher(text);
    String behind = separator.find() ? text.substring(separator.start()) : "";
    return (behind + " " + note).strip();
  }
}
