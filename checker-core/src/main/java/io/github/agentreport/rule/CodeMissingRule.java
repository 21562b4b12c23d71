// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionState;
import java.util.stream.Stream;

final class CodeMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("code-missing", Severity.ERROR, "A section lacks its code block.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return match.sections().stream()
        .filter(section -> section.state() == SectionState.FILLED)
        .flatMap(
            section ->
                section.clause().code().stream()
                    .flatMap(
                        code ->
                            section.found().stream()
                                .filter(part -> !LaidOutCode.in(part, match.report()))
                                .map(
                                    part ->
                                        INFO.finding(
                                            code.text(),
                                            "The section \"%s\" has no code block."
                                                .formatted(part.heading()),
                                            "Add the block between two lines of ```.",
                                            match.report().source().location(part.headingLine()),
                                            code.origin()))));
  }
}
