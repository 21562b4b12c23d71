// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import io.github.agentreport.rule.Items.Complaint;
import java.util.Optional;
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
    Stream<Finding> items =
        Items.withMark(match, Mark.TICKED)
            .flatMap(
                item ->
                    words(item).stream()
                        .map(
                            words ->
                                item.finding(
                                    INFO, complaint(item.match().clause().text(), words))));
    Stream<Finding> others =
        match.otherClaims().stream()
            .filter(item -> item.mark() == Mark.TICKED)
            .flatMap(
                item ->
                    Negation.refutationIn(item.remark()).stream()
                        .map(words -> finding(item, words)));
    return Stream.concat(items, others);
  }

  private static Optional<String> words(Items.Answered item) {
    if (Negation.isOpenQuestion(item.match().clause().text())) {
      return Negation.refutationIn(item.match().addedWords());
    }
    Optional<String> added = Negation.in(item.match().addedWords());
    return added.isPresent() || item.match().literal()
        ? added
        : Negation.turning(item.match().clause().text(), item.line().statement());
  }

  /** A box that the contract does not ask for is a claim all the same. */
  private static Finding finding(ChecklistItem item, String words) {
    Complaint complaint = complaint(item.text(), words);
    return INFO.finding(item.text(), complaint.message(), complaint.mend(), item.location(), null);
  }

  private static Complaint complaint(String text, String words) {
    return new Complaint(
        "\"%s\" is ticked, but its text says \"%s\".".formatted(text, words),
        "Finish the work and drop the remark, or untick the item.");
  }
}
