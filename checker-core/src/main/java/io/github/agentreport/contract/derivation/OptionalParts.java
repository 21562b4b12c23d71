// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.lexicon.Lexicon;
import java.util.regex.Pattern;

/** Tells from its wording that a part may be left out. */
final class OptionalParts {

  private static final Lexicon CONDITIONS = Lexicon.of("optional-part");

  /** How a placeholder begins that a report need not fill in. */
  private static final Lexicon BLANKS = Lexicon.of("optional-blank");

  /** What stands in parentheses, and what stands behind the last comma. */
  private static final Pattern REMARK = Pattern.compile("[(（]([^()（）]*)|[,，]([^,，]{1,30})$");

  private OptionalParts() {}

  /** Whether a heading or name carries a condition, as in {@code Prerequisites (if applicable)}. */
  static boolean isOptional(String text) {
    return REMARK.matcher(text).results().anyMatch(remark -> CONDITIONS.occursIn(remark.group()))
        || Placeholders.in(text).stream().anyMatch(blank -> BLANKS.begins(blank.substring(1)));
  }
}
