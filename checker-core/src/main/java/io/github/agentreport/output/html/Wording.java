// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.finding.Verdict;
import java.text.NumberFormat;
import java.util.Locale;

/** Words and numbers as the page has them. */
final class Wording {

  private Wording() {}

  /** A number with its noun, as in "2,000 reports". */
  static String counted(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** A number with commas between thousands, in every locale. */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "passed";
      case WARNED -> "passed with warnings";
      case FAILED -> "failed";
    };
  }

  /** A sign that stands beside the verdict's word. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case WARNED -> "!";
      case FAILED -> "✕";
    };
  }

  static String words(Standing standing) {
    return standing.id().replace('-', ' ');
  }

  /** The name of a standing's colour. */
  static String tone(Standing standing) {
    return switch (standing) {
      case VERIFIED -> "passed";
      case REFUTED -> "failed";
      case UNVERIFIABLE -> "warned";
      case NOT_REQUIRED -> "quiet";
    };
  }

  /** A number of findings of a severity; "info" has no plural. */
  static String counted(long count, Severity severity) {
    return severity == Severity.INFO ? number(count) + " info" : counted(count, severity.id());
  }
}
