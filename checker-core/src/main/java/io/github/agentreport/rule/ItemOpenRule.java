// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.Mark;
import io.github.agentreport.rule.Items.Complaint;
import java.util.stream.Stream;

final class ItemOpenRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("item-open", Severity.ERROR, "An item is not ticked.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Items.withMark(match, Mark.OPEN)
        .filter(item -> Items.contradiction(item.match()).isEmpty())
        .map(
            item ->
                item.finding(
                    INFO,
                    new Complaint(
                        "\"%s\" is not ticked.".formatted(item.match().clause().text()),
                        "Do what the item asks for, then tick it.")));
  }
}
