// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.Mark;
import io.github.agentreport.rule.Items.Complaint;
import java.util.stream.Stream;

final class ItemUnclearRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "item-unclear", Severity.ERROR, "An item is neither clearly ticked nor clearly open.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Stream.concat(
        Items.withMark(match, Mark.UNCLEAR)
            .map(item -> item.finding(INFO, complaint(item, "\"%s\" has an unclear mark."))),
        Items.withMark(match, Mark.NONE)
            .map(item -> item.finding(INFO, complaint(item, "\"%s\" has no mark."))));
  }

  private static Complaint complaint(Items.Answered item, String message) {
    return new Complaint(
        message.formatted(item.match().clause().text()),
        "Write the item as \"- [x] …\" when it is done.");
  }
}
