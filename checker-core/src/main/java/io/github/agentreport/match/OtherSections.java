// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Section;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sections of a report that its contract does not name. */
final class OtherSections {

  private OtherSections() {}

  /** The Markdown sections. */
  static List<SectionPart> of(Match match) {
    return of(match, EnumSet.of(HeadingStyle.MARKDOWN));
  }

  /** The sections below headings of some styles. */
  static List<SectionPart> of(Match match, Set<HeadingStyle> styles) {
    AgentReport report = match.report();
    Set<Integer> named = new HashSet<>();
    match.title().ifPresent(title -> named.add(title.line()));
    match
        .sections()
        .forEach(section -> section.found().ifPresent(part -> named.add(part.headingLine())));
    List<Section> sections = report.sections();
    List<SectionPart> others = new ArrayList<>();
    for (int at = 1; at < sections.size(); at++) {
      Section section = sections.get(at);
      int line = section.extent().first();
      if (styles.contains(section.heading().style()) && !named.contains(line)) {
        boolean hasParts =
            at + 1 < sections.size()
                && section.extent().contains(sections.get(at + 1).extent().first());
        int body = section.heading().lines().last() + 1;
        others.add(
            new SectionPart(
                section.heading().text(),
                line,
                section.extent(),
                report.blocks(body, section.extent().last()),
                hasParts,
                true));
      }
    }
    return others;
  }
}
