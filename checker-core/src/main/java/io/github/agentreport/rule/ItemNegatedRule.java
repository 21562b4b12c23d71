package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.Mark;
import io.github.agentreport.rule.Items.Complaint;
import java.util.stream.Stream;

final class ItemNegatedRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "item-negated", Severity.ERROR, "An item is ticked, but its own words say otherwise.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Items.withMark(match, Mark.TICKED)
        .flatMap(
            item ->
                Negation.in(item.match().addedWords()).stream()
                    .map(
                        words ->
                            item.finding(
                                INFO,
                                new Complaint(
                                    "\"%s\" is ticked, but its text says \"%s\"."
                                        .formatted(item.match().clause().text(), words),
                                    "Finish the work and drop the remark, or untick the item."))));
  }
}
