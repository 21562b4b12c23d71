// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import io.github.agentreport.rule.Items.Complaint;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class ItemNotApplicableRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "item-not-applicable",
          Severity.ERROR,
          "An item is said not to apply, without a reason or without the contract's leave.");

  private static final int FEWEST_WORDS = 3;
  private static final Lexicon WORDS = Lexicon.of("not-applicable");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Items.withMark(match, Mark.NOT_APPLICABLE)
        .filter(item -> !isAllowed(item))
        .map(item -> item.finding(INFO, complaint(item)));
  }

  private static boolean isAllowed(Items.Answered item) {
    return item.match().clause().terms().notApplicable()
        && hasReason(item.match().clause().text(), item.line());
  }

  private static Complaint complaint(Items.Answered item) {
    String subject = item.match().clause().text();
    return hasReason(subject, item.line())
        ? new Complaint(
            "\"%s\" is said not to apply, which the contract does not provide for."
                .formatted(subject),
            "Do what the item asks for, or allow this with \"notApplicable: true\" in a contract file.")
        : new Complaint(
            "\"%s\" is said not to apply, without a reason.".formatted(subject),
            "Do what the item asks for, then tick it.");
  }

  /** A line may name its item by a few of its words, and still give a reason. */
  private static long ofOwn(String said, String asked) {
    Set<String> known = new HashSet<>(List.of(asked.split(" ", -1)));
    return Arrays.stream(said.split(" ", -1)).filter(word -> !known.contains(word)).count();
  }

  private static boolean hasReason(String subject, ChecklistItem line) {
    String said = NormalForm.of(WORDS.removeFrom(line.text() + " " + line.note()));
    String asked = NormalForm.of(subject);
    return (said.length() > asked.length() + 2 && !said.equals(asked))
        || ofOwn(said, asked) >= FEWEST_WORDS;
  }
}
