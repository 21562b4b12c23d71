// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.finding.Verdict;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which verdict on a build fails. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  static Optional<FailOn> of(String name) {
    return Arrays.stream(values())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  boolean fails(Verdict verdict) {
    return switch (this) {
      case ERROR -> verdict == Verdict.FAILED;
      case WARNING -> verdict != Verdict.PASSED;
      case NEVER -> false;
    };
  }
}
