package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;
import java.util.List;

/**
 * A table of a section. Its columns bind; its rows are examples.
 *
 * @param text the heading of the section that holds it
 * @param columns the columns
 * @param exampleRows the template's rows, which a report must replace
 * @param rows how many rows it may have
 * @param origin the place that requires it
 */
public record TableClause(
    String text,
    List<String> columns,
    List<List<String>> exampleRows,
    Bounds rows,
    SourceLocation origin)
    implements Clause {

  /** Copies the lists. */
  public TableClause {
    columns = List.copyOf(columns);
    exampleRows = exampleRows.stream().map(List::copyOf).toList();
  }
}
