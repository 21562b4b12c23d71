// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the part of a report that answers each section of a template. */
final class SectionMatcher {

  private final AgentReport report;
  private final List<SectionClause> clauses;
  private final List<Section> sections;
  private final List<List<Wording>> wanted = new ArrayList<>();

  /**
   * Prepares the search.
   *
   * @param others the checklists beside the sections, whose headings end them
   * @param titleLine the line of the report's title, which heads no section
   */
  SectionMatcher(
      AgentReport report,
      List<SectionClause> clauses,
      List<ChecklistClause> others,
      int titleLine) {
    this.report = report;
    this.clauses = clauses;
    this.sections =
        report.sections().stream()
            .filter(section -> section.extent().first() != titleLine)
            .toList();
    // A sample of repeated sections asks for none of its name.
    clauses.forEach(
        clause ->
            wanted.add(
                clause.presence() == Presence.REPEATED ? List.of() : Wording.ofClause(clause)));
    others.forEach(other -> wanted.add(Wording.ofClause(other)));
  }

  /** The parts by the index of their section clause; a section that is missing has none. */
  Map<Integer, SectionPart> parts() {
    List<Wording> found =
        sections.stream().map(section -> Wording.of(section.heading().text())).toList();
    Map<Integer, Assignment.Pair> pairs =
        new Assignment(wanted, found, Similarity::ofHeading).best();
    pairs.putAll(
        NumberedHeadings.pairs(
            clauses.stream().map(SectionClause::text).toList(),
            sections.stream().map(section -> section.heading().text()).toList(),
            pairs));
    NavigableMap<Integer, Integer> clauseByLine = new TreeMap<>();
    pairs.forEach(
        (clause, pair) -> clauseByLine.put(sections.get(pair.found()).extent().first(), clause));
    Map<Integer, SectionPart> parts = new HashMap<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      Assignment.Pair pair = pairs.get(clause);
      if (pair != null) {
        boolean literal = pair.similarity() >= Similarity.LITERAL;
        parts.put(clause, part(clause, sections.get(pair.found()), clauseByLine, literal));
      }
    }
    addLabelled(parts);
    return parts;
  }

  private SectionPart part(
      int clause, Section section, NavigableMap<Integer, Integer> clauseByLine, boolean literal) {
    int first = section.extent().first();
    int last = lastLine(section);
    boolean hasParts = false;
    for (Map.Entry<Integer, Integer> next : clauseByLine.tailMap(first, false).entrySet()) {
      boolean child = isInside(next.getValue(), clause);
      hasParts |= child;
      if (!child) {
        last = Math.min(last, next.getKey() - 1);
        break;
      }
    }
    Lines extent = new Lines(first, Math.max(first, last));
    int body = section.heading().lines().last() + 1;
    return new SectionPart(
        section.heading().text(), first, extent, report.blocks(body, last), hasParts, literal);
  }

  /** Samples of repeated parts behind a bold line belong to it, bold as they are themselves. */
  private int lastLine(Section section) {
    boolean sampled =
        section.heading().level() == 0
            && clauses.stream().anyMatch(c -> c.level() == 0 && c.presence() == Presence.REPEATED);
    if (!sampled) {
      return section.extent().last();
    }
    return sections.stream()
        .map(other -> other.heading())
        .filter(other -> other.level() > 0 && other.lines().first() > section.extent().first())
        .mapToInt(other -> other.lines().first() - 1)
        .findFirst()
        .orElse(report.source().lineCount());
  }

  /** Whether one section of the contract lies inside another. */
  private boolean isInside(int inner, int outer) {
    String parent = inner < clauses.size() ? clauses.get(inner).parent() : null;
    for (int at = inner - 1; parent != null && at >= 0; at--) {
      if (clauses.get(at).text().equals(parent)) {
        if (at == outer) {
          return true;
        }
        parent = clauses.get(at).parent();
      }
    }
    return false;
  }

  /** A short section may be written as a labelled line, {@code **Summary:** text}. */
  private void addLabelled(Map<Integer, SectionPart> parts) {
    Map<String, Entry> entries = new HashMap<>();
    if (parts.size() < clauses.size()) {
      report.entries().forEach(entry -> entries.putIfAbsent(NormalForm.of(entry.name()), entry));
    }
    for (int clause = 0; clause < clauses.size(); clause++) {
      Entry entry = labelled(wanted.get(clause), entries);
      if (entry != null && !parts.containsKey(clause) && !entry.value().isBlank()) {
        int line = entry.lines().first();
        List<TextLine> text = new ArrayList<>();
        text.add(new TextLine(line, entry.value(), entry.value()));
        if (!entry.more().isBlank()) {
          text.add(new TextLine(line, entry.more(), entry.more()));
        }
        List<Block> blocks = List.of(new Paragraph(entry.lines(), text));
        parts.put(clause, new SectionPart(entry.name(), line, entry.lines(), blocks, false, true));
      }
    }
  }

  /** A heading that carries a value, {@code Verdict: [PASS/FAIL]}, may be a label of that name. */
  private static @Nullable Entry labelled(List<Wording> wordings, Map<String, Entry> entries) {
    return wordings.stream()
        .flatMap(wording -> Stream.of(wording.full(), wording.statement()))
        .map(entries::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
