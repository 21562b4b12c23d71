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
        ChecklistClause {

  /**
   * The contract's own wording: a title, heading, name or item text.
   *
   * @return the wording
   */
  String text();

  /**
   * The place that requires it.
   *
   * @return a place in the definition
   */
  SourceLocation origin();
}
