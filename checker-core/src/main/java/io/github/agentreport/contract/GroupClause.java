// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;
import java.util.List;

/**
 * Items of which one must be ticked; the others may be left out.
 *
 * @param text the group's name
 * @param oneOf the texts of its items
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record GroupClause(String text, List<String> oneOf, Terms terms, SourceLocation origin)
    implements Clause {

  /** Copies the list. */
  public GroupClause {
    oneOf = List.copyOf(oneOf);
  }
}
