// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

final class ItemPartsOpenRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "item-parts-open", Severity.ERROR, "A box is ticked although a box inside it is open.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    NavigableMap<Integer, ChecklistItem> boxes = new TreeMap<>();
    match.report().items().stream()
        .filter(
            item -> item.claim() && item.location().file().equals(match.report().source().file()))
        .forEach(item -> boxes.put(item.location().startLine(), item));
    return match
        .report()
        .document()
        .descendants()
        .filter(ListBlock.class::isInstance)
        .flatMap(list -> ((ListBlock) list).items().stream())
        .flatMap(item -> check(item, boxes).stream());
  }

  private static Optional<Finding> check(
      ListItem item, NavigableMap<Integer, ChecklistItem> boxes) {
    Lines lines = item.lines();
    ChecklistItem whole = boxes.get(lines.first());
    if (whole == null || whole.mark() != Mark.TICKED) {
      return Optional.empty();
    }
    return boxes.subMap(lines.first(), false, lines.last(), true).values().stream()
        .filter(part -> part.mark() == Mark.OPEN)
        .findFirst()
        .map(
            part ->
                INFO.finding(
                    whole.text(),
                    "\"%s\" is ticked, but its part \"%s\" on line %s is not."
                        .formatted(whole.text(), part.text(), part.location().startLine()),
                    "Finish the part and tick it, or untick the whole.",
                    whole.location(),
                    null));
  }
}
