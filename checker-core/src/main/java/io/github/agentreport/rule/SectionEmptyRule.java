package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.source.SourceLocation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class SectionEmptyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("section-empty", Severity.ERROR, "A section has a heading and no content.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    Stream<Finding> required =
        match.sections().stream()
            .filter(section -> SectionState.of(section) == SectionState.EMPTY)
            .flatMap(
                section ->
                    section.found().stream()
                        .map(
                            part ->
                                finding(
                                    section.clause().text(),
                                    part,
                                    match,
                                    section.clause().origin())));
    Stream<Finding> others =
        match.others().stream()
            .filter(part -> SectionState.of(part) == SectionState.EMPTY)
            .map(part -> finding(part.heading(), part, match, null));
    return Stream.concat(required, others);
  }

  private static Finding finding(
      String subject, SectionPart part, Match match, @Nullable SourceLocation origin) {
    return INFO.finding(
        subject,
        "The section \"%s\" is empty.".formatted(part.heading()),
        "Write what the section is for; if there is nothing to say, say that and why.",
        match.report().source().location(part.headingLine()),
        origin);
  }
}
