package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.source.SourceLocation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class SectionEvasiveRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "section-evasive",
          Severity.ERROR,
          "A section only points elsewhere, or promises to be written.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    Stream<Finding> required =
        match.sections().stream()
            .filter(section -> SectionState.of(section) == SectionState.EVASIVE)
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
            .filter(part -> !part.hasParts() && !part.blocks().isEmpty())
            .filter(part -> SectionState.isPromise(part.text()))
            .map(part -> finding(part.heading(), part, match, null));
    return Stream.concat(required, others);
  }

  private static Finding finding(
      String subject, SectionPart part, Match match, @Nullable SourceLocation origin) {
    return INFO.finding(
        subject,
        "The section \"%s\" says only \"%s\".".formatted(part.heading(), part.text()),
        "Write what the section is for, in the section itself.",
        match.report().source().location(part.blocks().get(0).lines().first()),
        origin);
  }
}
