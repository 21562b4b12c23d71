package io.github.agentreport.finding;

import java.util.Locale;

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
}
