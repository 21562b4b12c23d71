// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

/**
 * How much a section may hold.
 *
 * @param words the number of its words
 * @param listItems the number of its list items
 */
public record Size(Bounds words, Bounds listItems) {

  /** Any size. */
  public static final Size ANY = new Size(Bounds.NONE, Bounds.NONE);
}
