package io.github.agentreport.check;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of one item of its contract.
 *
 * @param text the contract's wording
 * @param mark {@code ticked}, {@code open}, {@code not-applicable}, {@code unclear} or {@code
 *     missing}
 * @param line the line that answers it, 1-based; null where none does
 */
public record ItemResult(String text, String mark, @Nullable Integer line) {

  /** The mark of an item that no line answers. */
  public static final String MISSING = "missing";
}
