// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/**
 * A range of lines of the source, 1-based, both ends included.
 *
 * @param first the first line
 * @param last the last line, at least {@code first}
 */
public record Lines(int first, int last) {

  /** Validates the range. */
  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a range of lines: %s to %s".formatted(first, last));
    }
  }

  /**
   * Whether a line lies in the range.
   *
   * @param line a line's number
   * @return true if it does
   */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }

  /**
   * Whether another range lies wholly in this one.
   *
   * @param other the other range
   * @return true if it does
   */
  public boolean contains(Lines other) {
    return contains(other.first) && contains(other.last);
  }
}
