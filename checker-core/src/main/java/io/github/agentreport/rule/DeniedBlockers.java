// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Section;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where a report says that nothing stands against a success, and elsewhere names what does.
 */
final class DeniedBlockers {

  private static final Lexicon CLEARANCES = Lexicon.of("clearance");

  private DeniedBlockers() {}

  /**
   * A statement that there is nothing, where there is something.
   *
   * @param subject what says so
   * @param message what is wrong, in one sentence
   * @param line the statement's line
   */
  record Denial(String subject, String message, int line) {}

  static Stream<Denial> in(Match match) {
    return Stream.concat(sections(match), sentences(match));
  }

  /** Sections for blockers that say there are none, beside a check that fails. */
  private static Stream<Denial> sections(Match match) {
    return Blockers.in(match, SectionState.NOTHING)
        .flatMap(
            section ->
                FailingChecks.rows(match.report())
                    .limit(1)
                    .map(failing -> denial(section, failing)));
  }

  private static Denial denial(Section section, FailingChecks.Failing failing) {
    String heading = section.heading().text();
    return new Denial(
        heading,
        "The section \"%s\" names none, but %s.".formatted(heading, failing.clause()),
        section.extent().first());
  }

  /** Sentences like "No blocking issues", beside a section that names some. */
  private static Stream<Denial> sentences(Match match) {
    List<Section> blockers = Blockers.in(match, SectionState.FILLED).toList();
    if (blockers.isEmpty()) {
      return Stream.empty();
    }
    return match
        .report()
        .document()
        .textLines()
        .filter(line -> blockers.stream().noneMatch(at -> at.extent().contains(line.line())))
        .map(line -> sentence(line.text(), line.line(), blockers.get(0)))
        .flatMap(Optional::stream)
        .limit(1);
  }

  private static Optional<Denial> sentence(String text, int line, Section blockers) {
    return CLEARANCES
        .find(text)
        .map(
            words ->
                new Denial(
                    words,
                    "The report says \"%s\", but %s.".formatted(words, Blockers.named(blockers)),
                    line));
  }
}
