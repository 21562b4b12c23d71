// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, from the least to the most grave. */
public enum Severity {
  /** Says what was taken for what; never fails a build. */
  INFO,
  /** Worth a look; fails a build only where the build asks for it. */
  WARNING,
  /** A careful reader would send the report back. */
  ERROR;

  /**
   * The severity's name in files and parameters.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a severity by its name.
   *
   * @param id the name in lower case
   * @return the severity; empty where there is none of that name
   */
  public static Optional<Severity> of(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }
}
