// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChecklistMatch;
import io.github.agentreport.match.HiddenLine;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

final class ItemHiddenRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "item-hidden",
          Severity.ERROR,
          "An item stands only in a comment, a code block or a quotation.");

  private static final String MEND = "Write the checklist as visible lines of the report itself.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    List<Finding> findings = new ArrayList<>();
    for (SectionMatch section : match.sections()) {
      findings.addAll(hidden(section.clause(), section.items(), match));
    }
    for (ChecklistMatch checklist : match.checklists()) {
      if (checklist.isAbsent()) {
        whole(checklist, match).ifPresent(findings::add);
      } else {
        findings.addAll(hidden(checklist.clause(), checklist.items(), match));
      }
    }
    return findings.stream();
  }

  /** The items that are hidden, those in one comment, code block or quotation together. */
  private static List<Finding> hidden(Clause list, List<ItemMatch> items, Match match) {
    SortedMap<Integer, List<Hidden>> byBlock = new TreeMap<>();
    for (ItemMatch item : items) {
      Optional<HiddenLine> line =
          item.found().isPresent() ? Optional.empty() : match.hidden(item.clause());
      line.ifPresent(
          found ->
              byBlock
                  .computeIfAbsent(found.blockLine(), block -> new ArrayList<>())
                  .add(new Hidden(item, found)));
    }
    return byBlock.values().stream().map(group -> finding(list, group, match)).toList();
  }

  private record Hidden(ItemMatch item, HiddenLine line) {}

  private static Finding finding(Clause list, List<Hidden> group, Match match) {
    SourceText report = match.report().source();
    Hidden first = group.get(0);
    if (group.size() == 1) {
      return INFO.finding(
          first.item().clause().text(),
          "The item \"%s\" stands only in %s."
              .formatted(first.item().clause().text(), first.line().where()),
          MEND,
          report.location(first.line().line()),
          first.item().clause().origin());
    }
    int last = group.stream().mapToInt(hidden -> hidden.line().line()).max().orElseThrow();
    return INFO.finding(
        list.text(),
        "%s items of \"%s\" stand only in %s."
            .formatted(group.size(), list.text(), first.line().where()),
        MEND,
        report.location(first.line().blockLine(), last),
        list.origin());
  }

  /** One finding for a checklist that is hidden as a whole. */
  private static Optional<Finding> whole(ChecklistMatch checklist, Match match) {
    List<HiddenLine> hidden =
        checklist.items().stream()
            .flatMap(item -> match.hidden(item.clause()).stream())
            .sorted(Comparator.comparingInt(HiddenLine::line))
            .toList();
    return hidden.stream()
        .findFirst()
        .map(
            line ->
                INFO.finding(
                    checklist.clause().text(),
                    "The checklist \"%s\" stands only in %s."
                        .formatted(checklist.clause().text(), line.where()),
                    MEND,
                    match
                        .report()
                        .source()
                        .location(line.blockLine(), hidden.get(hidden.size() - 1).line()),
                    checklist.clause().origin()));
  }
}
