// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the evidence makes of a claim. */
public enum Standing {
  /** The build's own files say the same. */
  VERIFIED,
  /** The build's own files say otherwise. */
  REFUTED,
  /** It needs evidence, and there is none that counts. */
  UNVERIFIABLE,
  /** It needs no evidence. */
  NOT_REQUIRED;

  /**
   * The standing's name in files.
   *
   * @return the name in lower case, its words joined by {@code -}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a standing by its name.
   *
   * @param id the name in lower case, its words joined by {@code -}
   * @return the standing; empty where there is none of that name
   */
  public static Optional<Standing> of(String id) {
    return Arrays.stream(values()).filter(standing -> standing.id().equals(id)).findFirst();
  }
}
