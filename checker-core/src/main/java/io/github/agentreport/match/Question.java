// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import java.util.regex.Pattern;

/** Tells the texts of a contract that ask something from those that state it. */
public final class Question {

  private static final Pattern ASKED = Pattern.compile("[?？]\\s*(?:[(（].*)?$");

  private Question() {}

  /**
   * Whether a text asks something, {@code Do all links work? (see the list)}.
   *
   * @param text the text
   * @return true if nothing but a remark in parentheses stands behind its question mark
   */
  public static boolean is(String text) {
    return ASKED.matcher(text).find();
  }
}
