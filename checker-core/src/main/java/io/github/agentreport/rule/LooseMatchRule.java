// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

final class LooseMatchRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "loose-match",
          Severity.INFO,
          "Something was taken for a clause that it words otherwise.");

  private static final String MEND = "Use the contract's wording if this is not what is meant.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    Stream<Finding> sections =
        match.sections().stream()
            .flatMap(
                section ->
                    section.found().stream()
                        .filter(part -> !part.literal())
                        .map(
                            part ->
                                INFO.finding(
                                    section.clause().text(),
                                    "The section \"%s\" was taken for \"%s\"."
                                        .formatted(part.heading(), section.clause().text()),
                                    MEND,
                                    match.report().source().location(part.headingLine()),
                                    section.clause().origin())));
    Stream<Finding> items =
        Items.answered(match)
            .filter(item -> !item.match().literal())
            .map(
                item ->
                    INFO.finding(
                        item.match().clause().text(),
                        "The line \"%s\" was taken for the item \"%s\"."
                            .formatted(item.line().text(), item.match().clause().text()),
                        MEND,
                        item.line().location(),
                        item.match().clause().origin()));
    return Stream.concat(sections, items);
  }
}
