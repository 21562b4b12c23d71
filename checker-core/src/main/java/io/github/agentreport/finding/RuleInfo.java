// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.finding;

import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a user needs to know of a rule.
 *
 * @param id the name by which it is configured, words in lower case joined by {@code -}
 * @param severity the severity of its findings unless configured otherwise
 * @param summary what it finds, in one line
 */
public record RuleInfo(String id, Severity severity, String summary) {

  /**
   * A finding of this rule.
   *
   * @param subject the contract's own wording of the clause concerned
   * @param message what is wrong
   * @param mend what to do about it
   * @param location where it is
   * @param requiredBy the place that requires it; null where no single place does
   * @return the finding
   */
  public Finding finding(
      String subject,
      String message,
      String mend,
      SourceLocation location,
      @Nullable SourceLocation requiredBy) {
    return new Finding(id, severity, subject, message, mend, location, requiredBy);
  }
}
