// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of a contract that the report answers with a certain mark. */
final class Items {

  private Items() {}

  /** What is wrong with an answered item, and how to mend it. */
  record Complaint(String message, String mend) {}

  /** Items with the line that answers them. */
  record Answered(ItemMatch match, ChecklistItem line) {

    Finding finding(RuleInfo info, Complaint complaint) {
      return info.finding(
          match.clause().text(),
          complaint.message(),
          complaint.mend(),
          line.location(),
          match.clause().origin());
    }
  }

  static Stream<Answered> answered(Match match) {
    return match.items().stream()
        .flatMap(item -> item.found().stream().map(line -> new Answered(item, line)));
  }

  static Stream<Answered> withMark(Match match, Mark mark) {
    return answered(match).filter(item -> item.match().mark() == mark);
  }

  /** The line elsewhere that says the opposite of the one that answers an item. */
  static Optional<ChecklistItem> contradiction(ItemMatch item) {
    boolean ticked = item.mark() == Mark.TICKED;
    return ticked || item.mark() == Mark.OPEN
        ? item.elsewhere().stream()
            .filter(other -> ticked ? other.mark() != Mark.TICKED : other.mark() == Mark.TICKED)
            .findFirst()
        : Optional.empty();
  }
}
