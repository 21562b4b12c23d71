// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

final class FieldUnfilledRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "field-unfilled", Severity.ERROR, "A header field has no value of the report's own.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Values.fields(match).flatMap(field -> UnfilledValue.check(field, "field", INFO, match));
  }
}
