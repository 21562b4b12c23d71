// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.match.SectionState;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

final class SectionSizeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "section-size", Severity.ERROR, "A section has too few or too many words or list items.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return match.sections().stream()
        .filter(section -> section.state() == SectionState.FILLED)
        .flatMap(section -> section.found().stream().flatMap(part -> check(section, part, match)));
  }

  private static Stream<Finding> check(SectionMatch section, SectionPart part, Match match) {
    return Stream.concat(
        check(
            section, part, match, SectionSizeRule::words, section.clause().size().words(), "word"),
        check(
            section,
            part,
            match,
            SectionSizeRule::items,
            section.clause().size().listItems(),
            "list item"));
  }

  private static Stream<Finding> check(
      SectionMatch section,
      SectionPart part,
      Match match,
      ToLongFunction<SectionPart> counter,
      Bounds bounds,
      String unit) {
    if (bounds.equals(Bounds.NONE)) {
      return Stream.empty();
    }
    long count = counter.applyAsLong(part);
    if (bounds.allow(count)) {
      return Stream.empty();
    }
    String wanted =
        count < bounds.least() ? "at least " + bounds.least() : "at most " + bounds.most();
    return Stream.of(
        INFO.finding(
            section.clause().text(),
            "The section \"%s\" has %s %s; %s are required."
                .formatted(part.heading(), count, count == 1 ? unit : unit + "s", wanted),
            "Bring the section to the required size.",
            match.report().source().location(part.headingLine()),
            section.clause().origin()));
  }

  private static long words(SectionPart part) {
    String text = NormalForm.of(part.text());
    return text.isEmpty() ? 0 : text.chars().filter(c -> c == ' ').count() + 1;
  }

  private static long items(SectionPart part) {
    return Block.descendants(part.blocks()).stream()
        .filter(ListBlock.class::isInstance)
        .mapToLong(list -> ((ListBlock) list).items().size())
        .sum();
  }
}
