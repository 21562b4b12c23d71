// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import java.util.Comparator;

/**
 * A region of a source file.
 *
 * <p>Lines and columns are 1-based. Columns count UTF-16 code units; {@code endColumn} is the
 * column after the last character, as in SARIF 2.1.0 (section 3.30, "region object").
 *
 * @param file the file as the user knows it, with {@code /} as separator
 * @param startLine first line of the region
 * @param startColumn column of the region's first character
 * @param endLine last line of the region, at least {@code startLine}
 * @param endColumn column after the region's last character
 */
public record SourceLocation(
    String file, int startLine, int startColumn, int endLine, int endColumn)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::startLine)
          .thenComparingInt(SourceLocation::startColumn)
          .thenComparingInt(SourceLocation::endLine)
          .thenComparingInt(SourceLocation::endColumn);

  /** Validates the region. */
  public SourceLocation {
    if (startLine < 1 || startColumn < 1 || endLine < startLine || endColumn < 1) {
      throw new IllegalArgumentException(
          "not a region: %s:%s to %s:%s".formatted(startLine, startColumn, endLine, endColumn));
    }
  }

  /**
   * The start of a file, for what concerns the file as a whole.
   *
   * @param file the file as the user knows it
   * @return an empty region at line 1, column 1
   */
  public static SourceLocation startOf(String file) {
    return new SourceLocation(file, 1, 1, 1, 1);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }
}
