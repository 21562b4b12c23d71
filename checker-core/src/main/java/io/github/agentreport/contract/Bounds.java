// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

/**
 * The least and the most that a count may be.
 *
 * @param least the least
 * @param most the most, at least {@code least}
 */
public record Bounds(int least, int most) {

  /** Any count. */
  public static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE);

  /** Validates the order. */
  public Bounds {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("not bounds: %s to %s".formatted(least, most));
    }
  }

  /**
   * Whether a count keeps within the bounds.
   *
   * @param count the count
   * @return true if it does
   */
  public boolean allow(long count) {
    return least <= count && count <= most;
  }
}
