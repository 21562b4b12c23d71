// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import java.util.regex.Pattern;

/** Tells whether a value is one of a choice. */
public final class Choice {

  /** The sign before a remark; after it, some scripts set no blank. */
  private static final Pattern REMARK = Pattern.compile("[(（,，、;；:：—–]");

  private Choice() {}

  /**
   * Whether a value begins with an option; a remark may follow it.
   *
   * @param value the value that a report gives
   * @param option the option
   * @return true if the value says the option
   */
  public static boolean says(String value, String option) {
    String said = NormalForm.of(value);
    String wanted = NormalForm.of(option);
    return said.equals(wanted)
        || said.startsWith(wanted + " ")
        || NormalForm.of(REMARK.split(value, 2)[0]).equals(wanted);
  }
}
