// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.GroupClause;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.document.Table;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matches reports with contracts. Stateless and thread-safe. */
public final class Matcher {

  private static final ReportTemplate NO_TEMPLATE =
      new ReportTemplate(null, List.of(), List.of(), Set.of());

  private static final Lexicon NO_FINDINGS = Lexicon.of("no-findings");

  /** Creates a matcher. */
  public Matcher() {}

  /**
   * Matches a report with a contract. Of several forms that the contract allows, the report is held
   * to the one that it resembles most; of equals, to the first.
   *
   * @param report the report
   * @param agreed the contract
   * @param changed the paths that the work has changed, for clauses that bind only then
   * @return what answers what
   */
  public Match match(AgentReport report, Contract agreed, ChangedPaths changed) {
    Contract contract = ContractInForce.of(agreed, report, changed);
    List<ReportTemplate> templates = contract.reports();
    if (templates.size() <= 1) {
      ReportTemplate only = templates.isEmpty() ? NO_TEMPLATE : templates.get(0);
      return orNone(match(report, contract, only)).withLeftovers();
    }
    return templates.stream()
        .map(template -> match(report, contract, template))
        .sorted(Comparator.comparingDouble(Matcher::resemblance).reversed())
        .findFirst()
        .orElseThrow()
        .withLeftovers();
  }

  /**
   * How much a report's title is that of a contract's reports.
   *
   * @param report the report
   * @param contract the contract
   * @return the share of the contract's words that the title has; 0 where it is another title
   */
  public double titleLikeness(AgentReport report, Contract contract) {
    return contract.reports().stream()
        .flatMap(template -> template.title().stream())
        .map(title -> TitleMatcher.match(title, report, Set.of()))
        .filter(TitleMatch::same)
        .mapToDouble(TitleMatch::likeness)
        .max()
        .orElse(0);
  }

  /** A form to be filled in for each finding asks for nothing where a report says it has none. */
  private static Match orNone(Match match) {
    boolean each =
        match.title().filter(title -> TitleMatcher.isStandIn(title.clause())).isPresent();
    boolean filled =
        match.sections().stream().anyMatch(section -> section.found().isPresent())
            || match.fields().stream().anyMatch(field -> field.found().isPresent());
    return each && !filled && saysNone(match.report())
        ? match(match.report(), match.contract(), NO_TEMPLATE)
        : match;
  }

  private static boolean saysNone(AgentReport report) {
    return report
        .document()
        .textLines()
        .anyMatch(line -> NormalForm.begins(line.text(), NO_FINDINGS));
  }

  /** The share of the title, the sections and the fields that the report has. */
  private static double resemblance(Match match) {
    List<SectionMatch> required =
        match.sections().stream()
            .filter(section -> section.clause().presence() == Presence.REQUIRED)
            .toList();
    long found =
        required.stream().filter(section -> section.found().isPresent()).count()
            + match.fields().stream().filter(field -> field.found().isPresent()).count()
            + match.title().filter(TitleMatch::same).stream().count();
    int wanted = required.size() + match.fields().size() + (match.title().isPresent() ? 1 : 0);
    return found / (double) Math.max(1, wanted);
  }

  private static Match match(AgentReport report, Contract contract, ReportTemplate template) {
    List<SectionClause> clauses = template.sections();
    int titleLine =
        template.title().map(title -> TitleMatcher.ownTitleLine(title, report, clauses)).orElse(0);
    Map<Integer, SectionPart> parts =
        new SectionMatcher(report, clauses, contract.checklists(), titleLine).parts();
    ItemMatcher items = new ItemMatcher(report);
    for (int at = 0; at < clauses.size(); at++) {
      SectionPart part = parts.get(at);
      items.add(items(clauses.get(at)), part == null ? null : part.extent());
    }
    contract.checklists().forEach(checklist -> items.add(binding(checklist.items()), null));
    contract.groups().forEach(group -> items.add(items(group), null));
    Iterator<ItemMatch> matches = items.matches().iterator();
    ValueMatcher values = new ValueMatcher(report);
    List<SectionMatch> sections = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      sections.add(section(report, clauses.get(at), parts.get(at), values, matches));
    }
    List<ChecklistMatch> checklists = new ArrayList<>();
    for (ChecklistClause checklist : contract.checklists()) {
      checklists.add(
          new ChecklistMatch(checklist, take(matches, binding(checklist.items()).size())));
    }
    List<GroupMatch> groups = new ArrayList<>();
    for (GroupClause group : contract.groups()) {
      groups.add(new GroupMatch(group, take(matches, group.oneOf().size())));
    }
    Set<Integer> headings = new HashSet<>();
    parts.values().forEach(part -> headings.add(part.headingLine()));
    int firstSection =
        headings.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
    return new Match(
        report,
        contract,
        template,
        template.title().map(title -> TitleMatcher.match(title, report, headings)).orElse(null),
        values.fields(template.fields(), firstSection),
        sections,
        checklists,
        groups,
        List.of(),
        List.of());
  }

  private static SectionMatch section(
      AgentReport report,
      SectionClause clause,
      @Nullable SectionPart part,
      ValueMatcher values,
      Iterator<ItemMatch> matches) {
    List<ItemMatch> items = take(matches, items(clause).size());
    if (part == null || clause.presence() == Presence.REPEATED) {
      return new SectionMatch(clause, part, List.of(), items, null);
    }
    Table table =
        clause
            .table()
            .flatMap(
                wanted ->
                    report.tables().stream()
                        .filter(found -> part.extent().contains(found.lines().first()))
                        .max(
                            Comparator.comparingInt(
                                found -> Columns.present(wanted.columns(), found.columns()))))
            .orElse(null);
    return new SectionMatch(clause, part, values.entries(clause.entries(), part), items, table);
  }

  /** What a sample of repeated sections holds binds no section of the report. */
  private static List<ItemClause> items(SectionClause section) {
    return section.presence() == Presence.REPEATED ? List.of() : binding(section.items());
  }

  private static List<ItemClause> binding(List<ItemClause> items) {
    return items.stream().filter(ItemClause::binding).toList();
  }

  private static List<ItemClause> items(GroupClause group) {
    return group.oneOf().stream()
        .map(text -> new ItemClause(text, true, group.terms(), group.origin()))
        .toList();
  }

  private static List<ItemMatch> take(Iterator<ItemMatch> matches, int count) {
    return Stream.generate(matches::next).limit(count).toList();
  }
}
