// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionState;
import java.util.stream.Stream;

final class SectionEmptyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("section-empty", Severity.ERROR, "A section has a heading and no content.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Stream.concat(FoundSection.required(match), FoundSection.others(match))
        .filter(section -> section.part().state() == SectionState.EMPTY)
        .map(
            section ->
                section.finding(
                    INFO,
                    "The section \"%s\" is empty.".formatted(section.part().heading()),
                    "Write what the section is for; if there is nothing to say, say that and why.",
                    match.report().source().location(section.part().headingLine())));
  }
}
