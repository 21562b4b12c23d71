// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import com.google.re2j.Pattern;
import io.github.agentreport.contract.EvidenceRequirement.Json;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares a single value with what is required of it. */
final class JsonCheck {

  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");

  private JsonCheck() {}

  static Outcome check(Json required, EvidenceReader reader) throws EvidenceException {
    Outcome outcome = null;
    for (EvidenceFile file : reader.files(required.files(), false)) {
      JsonValue value =
          JsonValue.at(required.pointer(), file)
              .orElseThrow(
                  () ->
                      EvidenceException.missing(
                          "%s has nothing at \"%s\"".formatted(file.name(), required.pointer())));
      Optional<String> demand = unmet(required, value.text());
      if (demand.isPresent()) {
        return new Refuted(
            "\"%s\" is %s, and it must be %s: %s"
                .formatted(
                    required.pointer(), value.text(), demand.get(), Places.of(value.place())),
            "Do what the item asks for and build again, or do not tick the item.",
            value.place());
      }
      outcome =
          outcome == null
              ? new Verified(
                  "\"%s\" is %s".formatted(required.pointer(), value.text()), value.place())
              : outcome;
    }
    if (outcome == null) {
      throw new IllegalStateException("a pattern matches at least one file");
    }
    return outcome;
  }

  /** The first demand that a value does not meet. */
  private static Optional<String> unmet(Json required, String value) {
    String matches = required.matches();
    if (required.equal() != null && !isEqual(required.equal(), value)) {
      return Optional.of(required.equal());
    } else if (required.min() != null && sign(value, required.min()).orElse(-1) < 0) {
      return Optional.of("at least " + required.min().toPlainString());
    } else if (required.max() != null && sign(value, required.max()).orElse(1) > 0) {
      return Optional.of("at most " + required.max().toPlainString());
    } else if (matches != null && !Pattern.compile(matches).matcher(value).find()) {
      return Optional.of("like \"%s\"".formatted(matches));
    }
    return Optional.empty();
  }

  /** How a value compares with a bound; empty where it is no number. */
  private static OptionalInt sign(String value, BigDecimal bound) {
    Optional<BigDecimal> number = number(value);
    return number.isPresent() ? OptionalInt.of(number.get().compareTo(bound)) : OptionalInt.empty();
  }

  /** Numbers are equal whatever their digits, as 1 and 1.0 are. */
  private static boolean isEqual(String wanted, String value) {
    OptionalInt sign = number(wanted).map(bound -> sign(value, bound)).orElse(OptionalInt.empty());
    return wanted.equals(value) || sign.orElse(1) == 0;
  }

  private static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
