// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.finding;

import java.util.Collection;
import java.util.Locale;

/** What the findings of a report, or of a build, come to; the later the worse. */
public enum Verdict {
  /** No finding above info. */
  PASSED,
  /** Warnings, no errors. */
  WARNED,
  /** At least one error. */
  FAILED;

  /**
   * The verdict over some findings.
   *
   * @param findings the findings
   * @return the verdict that the gravest of them demands
   */
  public static Verdict of(Collection<Finding> findings) {
    Verdict worst = PASSED;
    for (Finding finding : findings) {
      Verdict demanded =
          switch (finding.severity()) {
            case ERROR -> FAILED;
            case WARNING -> WARNED;
            case INFO -> PASSED;
          };
      worst = demanded.compareTo(worst) > 0 ? demanded : worst;
    }
    return worst;
  }

  /**
   * The verdict's name in files.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
