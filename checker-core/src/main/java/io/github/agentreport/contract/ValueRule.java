// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a field or an entry may be.
 *
 * @param placeholder the template's own text, which is not a value; empty where there is none
 * @param oneOf the closed set of values; empty where any value will do
 * @param atLeast the least version, such as {@code 3.9}; null where there is no bound
 * @param matches a regular expression in RE2 syntax that must be found in the value; null for none
 */
public record ValueRule(
    String placeholder, List<String> oneOf, @Nullable String atLeast, @Nullable String matches) {

  /** Copies the list. */
  public ValueRule {
    oneOf = List.copyOf(oneOf);
  }
}
