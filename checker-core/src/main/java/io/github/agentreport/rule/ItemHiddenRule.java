package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChecklistMatch;
import io.github.agentreport.match.HiddenLine;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
      section.items().forEach(item -> findings.addAll(single(item, match)));
    }
    for (ChecklistMatch checklist : match.checklists()) {
      if (checklist.isAbsent()) {
        whole(checklist, match).ifPresent(findings::add);
      } else {
        checklist.items().forEach(item -> findings.addAll(single(item, match)));
      }
    }
    return findings.stream();
  }

  private static List<Finding> single(ItemMatch item, Match match) {
    Optional<HiddenLine> hidden =
        item.found().isPresent() ? Optional.empty() : match.hidden(item.clause());
    return hidden.stream()
        .map(
            line ->
                INFO.finding(
                    item.clause().text(),
                    "The item \"%s\" stands only in %s."
                        .formatted(item.clause().text(), line.where()),
                    MEND,
                    match.report().source().location(line.line()),
                    item.clause().origin()))
        .toList();
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
