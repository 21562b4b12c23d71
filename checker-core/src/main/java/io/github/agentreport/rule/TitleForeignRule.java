// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

final class TitleForeignRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("title-foreign", Severity.ERROR, "The title is that of another agent's report.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return match.title().stream()
        .filter(title -> title.title() != null && !title.same())
        .map(
            title ->
                INFO.finding(
                    title.clause().text(),
                    "The title \"%s\" is not that of a \"%s\"."
                        .formatted(title.title(), title.clause().text()),
                    "Hold the report to its own agent's definition, or give it the required title.",
                    match.report().source().location(title.line()),
                    title.clause().origin()));
  }
}
