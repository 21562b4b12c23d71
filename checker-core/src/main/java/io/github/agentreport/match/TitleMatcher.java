// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.TitleClause;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a report's title: the heading above its first section that resembles the contract's most.
 */
final class TitleMatcher {

  private static final int MOST_WORDS = 14;
  private static final double LEAST_TELLING = 0.5;

  /** Stems of words that titles of all kinds of reports have. */
  private static final Set<String> GENERIC =
      Set.of(
          "report",
          "summar",
          "analysis",
          "review",
          "audit",
          "assess",
          "overview",
          "result",
          "final");

  /** Words in a title's place that no report keeps: {@code Finding Title}. */
  private static final Lexicon STAND_INS = Lexicon.of("stand-in-title");

  private TitleMatcher() {}

  private record Candidate(String text, int line, boolean heading) {}

  /**
   * Finds the title.
   *
   * @param sections the lines of the headings that answer sections of the contract
   */
  static TitleMatch match(TitleClause clause, AgentReport report, Set<Integer> sections) {
    int end = sections.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
    List<Candidate> candidates = candidates(report, end);
    List<Wording> wanted = Wording.ofClause(clause);
    boolean anyTitle = isOpen(clause);
    TitleMatch best = new TitleMatch(clause, null, 1, -1);
    for (Candidate candidate : candidates) {
      double recall =
          anyTitle
              ? (candidate.heading() ? TitleMatch.LEAST_LIKENESS : 0)
              : bestRecall(wanted, Wording.of(candidate.text()));
      TitleMatch match = new TitleMatch(clause, candidate.text(), candidate.line(), recall);
      if (recall > best.likeness() && (candidate.heading() || match.same())) {
        best = match;
      }
    }
    return best;
  }

  /**
   * The line of the heading that has the contract's title and stands before the first heading that
   * is a section's own; 0 where there is none.
   */
  static int ownTitleLine(TitleClause clause, AgentReport report, List<SectionClause> sections) {
    Set<String> own = new HashSet<>();
    sections.forEach(section -> own.add(Wording.ofClause(section.text()).full()));
    List<Wording> wanted = Wording.ofClause(clause);
    for (Section section : report.sections()) {
      Wording found = Wording.of(section.heading().text());
      if (own.contains(found.full())) {
        return 0;
      } else if (bestRecall(wanted, found) >= TitleMatch.LEAST_LIKENESS) {
        return section.extent().first();
      }
    }
    return 0;
  }

  /** Whether a report puts words of its own in the place of the whole title. */
  private static boolean isOpen(TitleClause clause) {
    return clause.terms().aliases().isEmpty()
        && (Placeholders.isAll(clause.text()) || isStandIn(clause));
  }

  /** Whether the template's title only says that one belongs there: each finding has its own. */
  static boolean isStandIn(TitleClause clause) {
    return STAND_INS.isWhole(NormalForm.of(Placeholders.literalOf(clause.text())));
  }

  private static double bestRecall(List<Wording> wanted, Wording found) {
    return wanted.stream().mapToDouble(wording -> recall(wording, found)).max().orElse(0);
  }

  /** The share of the contract's words; none where its telling words are mostly others. */
  private static double recall(Wording wanted, Wording found) {
    Set<String> telling = new HashSet<>(wanted.fullStems());
    telling.removeIf(GENERIC::contains);
    boolean named = wanted.stems().size() > 1 && wanted.statement().equals(found.statement());
    if (named) {
      // "Tutorial test: page title", of which a report replaces what stands behind the colon.
      return 1;
    }
    return share(telling, found.fullStems()) < LEAST_TELLING
        ? 0
        : share(wanted.fullStems(), found.fullStems());
  }

  private static double share(Set<String> wanted, Set<String> found) {
    return wanted.isEmpty()
        ? 1
        : wanted.stream().filter(found::contains).count() / (double) wanted.size();
  }

  /** The headings before the first section, and short lines that may be a title without markup. */
  private static List<Candidate> candidates(AgentReport report, int end) {
    List<Candidate> candidates = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.lines().first() >= end) {
        break;
      } else if (block instanceof Heading heading) {
        candidates.add(new Candidate(heading.text(), heading.lines().first(), heading.level() > 0));
      } else if (block instanceof Paragraph paragraph) {
        TextLine line = paragraph.text().get(0);
        if (line.text().split("\\s+").length <= MOST_WORDS && !line.text().endsWith(".")) {
          candidates.add(new Candidate(line.text(), line.line(), false));
        }
      }
    }
    return candidates;
  }
}
