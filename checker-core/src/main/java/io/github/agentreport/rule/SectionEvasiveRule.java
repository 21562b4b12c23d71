package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

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
    return match.sections().stream()
        .filter(section -> SectionState.of(section) == SectionState.EVASIVE)
        .flatMap(
            section ->
                section.found().stream()
                    .map(
                        part ->
                            INFO.finding(
                                section.clause().text(),
                                "The section \"%s\" says only \"%s\"."
                                    .formatted(part.heading(), part.text()),
                                "Write what the section is for, in the section itself.",
                                match
                                    .report()
                                    .source()
                                    .location(part.blocks().get(0).lines().first()),
                                section.clause().origin())));
  }
}
