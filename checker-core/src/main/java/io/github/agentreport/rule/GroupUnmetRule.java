// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.GroupMatch;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.Mark;
import io.github.agentreport.source.SourceText;
import java.util.stream.Stream;

final class GroupUnmetRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("group-unmet", Severity.ERROR, "None of a group of items is ticked.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return match.groups().stream()
        .filter(group -> group.items().stream().noneMatch(GroupUnmetRule::isDone))
        .map(group -> finding(group, match.report().source()));
  }

  private static boolean isDone(ItemMatch item) {
    return item.mark() == Mark.TICKED && Negation.in(item.addedWords()).isEmpty();
  }

  private static Finding finding(GroupMatch group, SourceText report) {
    String items = "\"" + String.join("\", \"", group.clause().oneOf()) + "\"";
    return INFO.finding(
        group.clause().text(),
        "None of the group \"%s\" is ticked: %s.".formatted(group.clause().text(), items),
        "Do one of them and tick it.",
        group.items().stream()
            .flatMap(item -> item.found().stream())
            .map(line -> line.location())
            .findFirst()
            .orElse(report.location(report.lineCount())),
        group.clause().origin());
  }
}
