// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Section;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.SectionState;
import java.util.stream.Stream;

/** The sections of a report for what stands against a success, {@code Critical issues}. */
final class Blockers {

  private static final Lexicon HEADINGS = Lexicon.of("blocking");

  private Blockers() {}

  /** The sections that are in a certain state. */
  static Stream<Section> in(Match match, SectionState state) {
    return match.report().sections().stream()
        .filter(section -> NormalForm.is(section.heading().text(), HEADINGS))
        .filter(section -> stateOf(section, match) == state);
  }

  private static SectionState stateOf(Section section, Match match) {
    int body = section.heading().lines().last() + 1;
    return SectionState.ofBlocks(match.report().blocks(body, section.extent().last()));
  }

  /** That a section names blockers. */
  static String named(Section section) {
    return "\"%s\" on line %s is not empty"
        .formatted(section.heading().text(), section.extent().first());
  }
}
