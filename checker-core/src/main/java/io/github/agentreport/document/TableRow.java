// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;

/**
 * A data row of a table.
 *
 * @param line its line, 1-based
 * @param cells the plain texts of its cells
 */
public record TableRow(int line, List<String> cells) {

  /** Copies the list. */
  public TableRow {
    cells = List.copyOf(cells);
  }
}
