// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.match.Substance;
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
    Stream<FoundSection> required =
        FoundSection.required(match)
            .filter(section -> section.part().state() == SectionState.EVASIVE);
    // Of a section that nobody asks for, only a promise is held against the report.
    Stream<FoundSection> others =
        FoundSection.others(match)
            .filter(section -> !section.part().hasParts() && !section.part().blocks().isEmpty())
            .filter(section -> Substance.isPromise(section.part().text()));
    return Stream.concat(required, others).map(section -> finding(section, match));
  }

  private static Finding finding(FoundSection section, Match match) {
    SectionPart part = section.part();
    return section.finding(
        INFO,
        "The section \"%s\" says only \"%s\".".formatted(part.heading(), part.text()),
        "Write what the section is for, in the section itself.",
        match.report().source().location(part.blocks().get(0).lines().first()));
  }
}
