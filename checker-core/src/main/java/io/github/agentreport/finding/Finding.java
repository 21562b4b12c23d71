// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.finding;

import io.github.agentreport.source.SourceLocation;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One violation of the contract.
 *
 * @param rule the id of the rule that found it
 * @param severity how grave it is
 * @param subject the contract's own wording of the clause concerned
 * @param message what is wrong, in one sentence
 * @param mend what to do about it, in one sentence
 * @param location where it is
 * @param requiredBy the place that requires what is missing; null where no single place does
 */
public record Finding(
    String rule,
    Severity severity,
    String subject,
    String message,
    String mend,
    SourceLocation location,
    @Nullable SourceLocation requiredBy)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::message);

  /**
   * The same finding with another severity.
   *
   * @param other the other severity
   * @return the finding
   */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, subject, message, mend, location, requiredBy);
  }

  /** Orders by file, line and column, then the graver first. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
