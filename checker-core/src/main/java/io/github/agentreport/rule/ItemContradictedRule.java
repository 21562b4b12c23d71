// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import java.util.Optional;
import java.util.stream.Stream;

final class ItemContradictedRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "item-contradicted", Severity.ERROR, "An item is ticked in one place, open in another.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Items.answered(match).flatMap(item -> contradiction(item).stream());
  }

  /** The finding for an item that one line ticks and another does not. */
  private static Optional<Finding> contradiction(Items.Answered item) {
    boolean ticked = item.match().mark() == Mark.TICKED;
    return Items.contradiction(item.match())
        .map(
            other ->
                ticked ? finding(item, item.line(), other) : finding(item, other, item.line()));
  }

  private static Finding finding(Items.Answered item, ChecklistItem ticked, ChecklistItem other) {
    return INFO.finding(
        item.match().clause().text(),
        "\"%s\" is ticked on line %s, but not here."
            .formatted(item.match().clause().text(), ticked.location().startLine()),
        "Keep the item in one place, with the mark that is true.",
        other.location(),
        item.match().clause().origin());
  }
}
