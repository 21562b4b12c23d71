// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class ItemMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("item-missing", Severity.ERROR, "An item of a checklist is missing.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    Stream<Finding> inSections =
        match.sections().stream()
            .filter(section -> section.state().compareTo(SectionState.EVASIVE) > 0)
            .flatMap(
                section -> {
                  int heading = section.found().orElseThrow().headingLine();
                  return missing(section.items(), match.report().source().location(heading), match);
                });
    Stream<Finding> inChecklists =
        match.checklists().stream()
            .filter(checklist -> !checklist.isAbsent() && !checklist.items().isEmpty())
            .flatMap(checklist -> missing(checklist.items(), null, match));
    return Stream.concat(inSections, inChecklists);
  }

  /** An item without a place of its own is missed at the last item of its list that is there. */
  private static Stream<Finding> missing(
      List<ItemMatch> items, @Nullable SourceLocation heading, Match match) {
    SourceLocation place =
        heading != null
            ? heading
            : items.stream()
                .flatMap(item -> item.found().stream())
                .map(line -> line.location())
                .reduce((first, last) -> last)
                .orElseThrow();
    return items.stream()
        .filter(item -> item.found().isEmpty() && match.hidden(item.clause()).isEmpty())
        .map(item -> finding(item, place, match));
  }

  private static Finding finding(ItemMatch item, SourceLocation place, Match match) {
    String subject = item.clause().text();
    String nearest =
        match
            .nearest(item.clause())
            .map(line -> " The nearest line is \"%s\".".formatted(line))
            .orElse("");
    return INFO.finding(
        subject,
        "The item \"%s\" is missing.%s".formatted(subject, nearest),
        "Add \"- [x] %s\" as a line of its own once it is done.".formatted(subject),
        place,
        item.clause().origin());
  }
}
