// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/** One demand on a report. */
public sealed interface Clause
    permits TitleClause,
        FieldClause,
        SectionClause,
        EntryClause,
        TableClause,
        CodeClause,
        ItemClause,
        GroupClause,
        ChecklistClause {

  /**
   * The contract's own wording: a title, heading, name or item text.
   *
   * @return the wording
   */
  String text();

  /**
   * What a contract file adds to the clause.
   *
   * @return the terms, {@link Terms#NONE} for a clause that has none of its own
   */
  default Terms terms() {
    return Terms.NONE;
  }

  /**
   * The place that requires it.
   *
   * @return a place in the definition
   */
  SourceLocation origin();
}
