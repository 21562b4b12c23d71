// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Standing;
import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one item of its contract.
 *
 * @param text the contract's wording
 * @param mark {@code ticked}, {@code open}, {@code not-applicable}, {@code unclear} or {@code
 *     missing}
 * @param line the line that answers it, 1-based; null where none does
 * @param standing what the evidence makes of it
 * @param basis what the evidence says, in a phrase; empty where none is required
 * @param proof the place in the evidence that decides; null where there is none
 */
public record ItemResult(
    String text,
    String mark,
    @Nullable Integer line,
    Standing standing,
    String basis,
    @Nullable SourceLocation proof) {

  /** The mark of an item that no line answers. */
  public static final String MISSING = "missing";

  /**
   * An item that needs no evidence.
   *
   * @param text the contract's wording
   * @param mark its mark
   * @param line the line that answers it, 1-based; null where none does
   */
  public ItemResult(String text, String mark, @Nullable Integer line) {
    this(text, mark, line, Standing.NOT_REQUIRED, "", null);
  }
}
