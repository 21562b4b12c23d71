// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

final class TitleMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("title-missing", Severity.ERROR, "The report has no title.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return match.title().stream()
        .filter(title -> title.title() == null)
        .map(
            title ->
                INFO.finding(
                    title.clause().text(),
                    "The report has no title.",
                    "Begin the report with the title \"%s\".".formatted(title.clause().text()),
                    match.report().source().location(1),
                    title.clause().origin()));
  }
}
