// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.ValueMatch;
import java.util.stream.Stream;

/** What is said of a field or entry without a value. */
final class UnfilledValue {

  private UnfilledValue() {}

  /** The finding for a value that is unfilled; none where it is filled or missing. */
  static Stream<Finding> check(ValueMatch value, String kind, RuleInfo info, Match match) {
    String name = value.clause().text();
    return value.found().stream()
        .filter(entry -> Values.isUnfilled(value.rule(), entry))
        .map(
            entry ->
                info.finding(
                    name,
                    entry.value().isBlank()
                        ? "The %s \"%s\" has no value.".formatted(kind, name)
                        : "The %s \"%s\" is not filled in: \"%s\"."
                            .formatted(kind, name, entry.value()),
                    "Give the value, or say why there is none.",
                    match.report().source().location(entry.lines().first()),
                    value.clause().origin()));
  }
}
