// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.source.SourceLocation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report.
 *
 * @param subject the contract's heading; the report's own where the contract does not name it
 * @param part the section
 * @param origin the place that requires it; null where none does
 */
record FoundSection(String subject, SectionPart part, @Nullable SourceLocation origin) {

  /** The sections that the contract names, as far as they are there. */
  static Stream<FoundSection> required(Match match) {
    return match.sections().stream()
        .flatMap(
            section ->
                section.found().stream()
                    .map(
                        part ->
                            new FoundSection(
                                section.clause().text(), part, section.clause().origin())));
  }

  /** The Markdown sections that the contract does not name. */
  static Stream<FoundSection> others(Match match) {
    return match.others().stream().map(part -> new FoundSection(part.heading(), part, null));
  }

  /** A finding about the section. */
  Finding finding(RuleInfo info, String message, String mend, SourceLocation place) {
    return info.finding(subject, message, mend, place, origin);
  }
}
