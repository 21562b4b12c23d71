// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.report.Entry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field or entry of the contract with the labelled value that answers it.
 *
 * @param clause the field or entry
 * @param rule what its value may be
 * @param entry what answers it; null where nothing does
 */
public record ValueMatch(Clause clause, ValueRule rule, @Nullable Entry entry) {

  /**
   * What answers the clause.
   *
   * @return the labelled value; empty where there is none
   */
  public Optional<Entry> found() {
    return Optional.ofNullable(entry);
  }
}
