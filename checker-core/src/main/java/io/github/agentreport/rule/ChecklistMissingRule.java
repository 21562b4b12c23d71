// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChecklistMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.source.SourceText;
import java.util.stream.Stream;

final class ChecklistMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("checklist-missing", Severity.ERROR, "No item of a checklist is in the report.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return match.checklists().stream()
        .filter(ChecklistMatch::isAbsent)
        .filter(checklist -> !isHidden(checklist, match))
        .map(checklist -> finding(checklist, match.report().source()));
  }

  private static boolean isHidden(ChecklistMatch checklist, Match match) {
    return checklist.items().stream().anyMatch(item -> match.hidden(item.clause()).isPresent());
  }

  private static Finding finding(ChecklistMatch checklist, SourceText report) {
    int count = checklist.items().size();
    return INFO.finding(
        checklist.clause().text(),
        "The checklist \"%s\" is missing: none of its %s items is in the report."
            .formatted(checklist.clause().text(), count),
        "Verify each item and add the list to the end of the report, ticked.",
        report.location(report.lineCount()),
        checklist.clause().origin());
  }
}
