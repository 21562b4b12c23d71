// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

/**
 * How much of a report or definition is read at most, so that no text can hold a check up. What is
 * beyond a limit is refused as a whole: a part of a report is no report.
 *
 * @param size the size of a file in bytes
 * @param lineLength the length of a line in UTF-16 code units
 * @param nesting how many quotes and list items may be around a block
 * @param tableCells the number of cells in all tables, with those that the parser adds to short
 *     rows
 */
public record ReadingLimits(long size, int lineLength, int nesting, int tableCells) {

  /** 4 MiB, lines of 100,000, 50 levels, 100,000 cells: no report that somebody reads has more. */
  public static final ReadingLimits DEFAULT = new ReadingLimits(4L << 20, 100_000, 50, 100_000);

  /** The deepest nesting that the stack of a thread is sure to hold. */
  public static final int DEEPEST_NESTING = 200;

  /** Validates that something may be read. */
  public ReadingLimits {
    if (size < 1 || lineLength < 1 || nesting < 1 || tableCells < 1 || nesting > DEEPEST_NESTING) {
      throw new IllegalArgumentException(
          "not limits: %s, %s, %s, %s".formatted(size, lineLength, nesting, tableCells));
    }
  }
}
