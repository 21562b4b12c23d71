// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;

/**
 * A table (GFM, section 4.10).
 *
 * @param lines its lines
 * @param columns the texts of its header cells
 * @param rows its data rows
 */
public record Table(Lines lines, List<String> columns, List<TableRow> rows) implements Block {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
