// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.ListBlock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds what a report has several of, each to be filled in like the contract's sample: sections,
 * and the items of a list.
 */
final class Instances {

  private static final int FEWEST_ENTRIES = 3;

  private Instances() {}

  static List<SectionMatch> of(Match match) {
    List<SectionMatch> instances = new ArrayList<>(sections(match));
    for (SectionMatch section : match.sections()) {
      section.found().stream()
          .flatMap(part -> Block.descendants(part.blocks()).stream())
          .filter(ListBlock.class::isInstance)
          .forEach(list -> instances.addAll(ListInstances.of(section, (ListBlock) list, match)));
    }
    return instances;
  }

  private static List<SectionMatch> sections(Match match) {
    List<SectionMatch> instances = new ArrayList<>();
    for (SectionClause clause : match.template().sections()) {
      List<EntryClause> entries = clause.entries().stream().filter(EntryClause::binding).toList();
      if (clause.presence() == Presence.REPEATED && entries.size() >= FEWEST_ENTRIES) {
        ValueMatcher values = new ValueMatcher(match.report());
        for (SectionPart part : OtherSections.of(match, EnumSet.allOf(HeadingStyle.class))) {
          List<ValueMatch> found = values.within(entries, part.extent());
          long there = found.stream().filter(entry -> entry.found().isPresent()).count();
          // A section that lacks more than one name is condensed on purpose, or something else.
          if (there + 1 >= entries.size() && !part.hasParts()) {
            instances.add(new SectionMatch(clause, part, found, List.of(), null));
          }
        }
      }
    }
    return instances;
  }
}
