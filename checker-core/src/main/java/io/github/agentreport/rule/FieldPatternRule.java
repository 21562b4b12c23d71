// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import com.google.re2j.Pattern;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.ValueMatch;
import java.util.stream.Stream;

final class FieldPatternRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "field-pattern",
          Severity.ERROR,
          "The value of a field or entry does not match its pattern.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Values.all(match).flatMap(value -> check(value, match));
  }

  private static Stream<Finding> check(ValueMatch value, Match match) {
    String pattern = value.rule().matches();
    if (pattern == null) {
      return Stream.empty();
    }
    String name = value.clause().text();
    return value.found().stream()
        .filter(entry -> !Values.isUnfilled(value.rule(), entry))
        .filter(entry -> !Pattern.compile(pattern).matcher(entry.value()).find())
        .map(
            entry ->
                INFO.finding(
                    name,
                    "\"%s\" is \"%s\", which does not match \"%s\"."
                        .formatted(name, entry.value(), pattern),
                    "Give a value in the required form.",
                    match.report().source().location(entry.lines().first()),
                    value.clause().origin()));
  }
}
