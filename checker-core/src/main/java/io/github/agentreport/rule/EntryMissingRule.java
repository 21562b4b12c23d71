// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.match.ValueMatch;
import java.util.stream.Stream;

final class EntryMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("entry-missing", Severity.ERROR, "An entry of a section is missing.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Stream.concat(match.sections().stream(), match.instances().stream())
        .filter(section -> section.state() == SectionState.FILLED)
        .flatMap(section -> section.found().stream().flatMap(part -> check(section, part, match)));
  }

  private static boolean isBinding(ValueMatch entry) {
    return entry.clause() instanceof EntryClause clause && clause.binding();
  }

  private static boolean isListItem(SectionPart part) {
    return part.blocks().stream()
        .limit(1)
        .anyMatch(block -> block.lines().first() == part.headingLine());
  }

  private static Stream<Finding> check(SectionMatch section, SectionPart part, Match match) {
    String kind = isListItem(part) ? "item" : "section";
    return section.entries().stream()
        .filter(entry -> entry.found().isEmpty() && isBinding(entry))
        .map(
            entry ->
                INFO.finding(
                    entry.clause().text(),
                    "The entry \"%s\" is missing from the %s \"%s\"."
                        .formatted(entry.clause().text(), kind, part.heading()),
                    "Add a line \"- %s: …\" to the %s.".formatted(entry.clause().text(), kind),
                    match.report().source().location(part.headingLine()),
                    entry.clause().origin()));
  }
}
