// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.ValueMatch;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class FieldVersionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "field-version", Severity.ERROR, "The version in a field or entry is below its bound.");

  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Values.all(match).flatMap(value -> check(value, match));
  }

  private static Stream<Finding> check(ValueMatch value, Match match) {
    String least = value.rule().atLeast();
    if (least == null) {
      return Stream.empty();
    }
    String name = value.clause().text();
    return value.found().stream()
        .filter(entry -> !Values.isUnfilled(value.rule(), entry))
        .filter(entry -> !reaches(entry.value(), least))
        .map(
            entry ->
                INFO.finding(
                    name,
                    "\"%s\" is \"%s\", but at least %s is required."
                        .formatted(name, entry.value(), least),
                    "Use version %s or later and report it.".formatted(least),
                    match.report().source().location(entry.lines().first()),
                    value.clause().origin()));
  }

  private static boolean reaches(String value, String least) {
    Matcher matcher = VERSION.matcher(value);
    return matcher.find() && compare(parts(matcher.group()), parts(least)) >= 0;
  }

  private static List<BigInteger> parts(String version) {
    return Stream.of(version.split("\\.", -1)).map(BigInteger::new).toList();
  }

  private static int compare(List<BigInteger> version, List<BigInteger> least) {
    for (int at = 0; at < least.size(); at++) {
      BigInteger part = at < version.size() ? version.get(at) : BigInteger.ZERO;
      int order = part.compareTo(least.get(at));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
