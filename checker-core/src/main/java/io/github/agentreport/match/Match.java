// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ChecklistItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a report answer which clauses of its contract. Immutable.
 *
 * @param report the report
 * @param contract the contract
 * @param template the form that the report is held to
 * @param titleMatch the title; null where the form has none
 * @param fields the header fields
 * @param sections the sections
 * @param checklists the checklists
 * @param groups the groups
 * @param instances the sections of the report that are instances of those that the contract
 *     repeats, and the list items that each hold the entries of their section, with the entries
 *     that each must hold
 * @param others the Markdown sections of the report that answer none of the contract, further ones
 *     and instances of repeated ones, in document order; the first heading, which may be a title of
 *     its own, is left out
 */
public record Match(
    AgentReport report,
    Contract contract,
    ReportTemplate template,
    @Nullable TitleMatch titleMatch,
    List<ValueMatch> fields,
    List<SectionMatch> sections,
    List<ChecklistMatch> checklists,
    List<GroupMatch> groups,
    List<SectionMatch> instances,
    List<SectionPart> others) {

  /** Copies the lists. */
  public Match {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    checklists = List.copyOf(checklists);
    groups = List.copyOf(groups);
    instances = List.copyOf(instances);
    others = List.copyOf(others);
  }

  /**
   * The title.
   *
   * @return the title; empty where the form has none
   */
  public Optional<TitleMatch> title() {
    return Optional.ofNullable(titleMatch);
  }

  /**
   * All items, those of sections first.
   *
   * @return the items
   */
  public List<ItemMatch> items() {
    List<ItemMatch> items = new ArrayList<>();
    sections.forEach(section -> items.addAll(section.items()));
    checklists.forEach(checklist -> items.addAll(checklist.items()));
    return items;
  }

  /**
   * Finds an item where a reader does not see it as said: in a comment, a code block or a
   * quotation.
   *
   * @param item the item
   * @return where it is hidden; empty where it is not there at all
   */
  public Optional<HiddenLine> hidden(ItemClause item) {
    return HiddenLines.find(report, item.text());
  }

  /**
   * The line of the report that is closest to an item that nothing answers.
   *
   * @param item the item
   * @return the text of its nearest relative; empty where no line has to do with it
   */
  public Optional<String> nearest(ItemClause item) {
    return NearestLine.to(item.text(), report.items());
  }

  /**
   * The boxes and status rows of the report that answer no item of the contract.
   *
   * @return the lines, in document order
   */
  public List<ChecklistItem> otherClaims() {
    Set<ChecklistItem> known = Collections.newSetFromMap(new IdentityHashMap<>());
    items().forEach(item -> item.found().ifPresent(known::add));
    groups.forEach(group -> group.items().forEach(item -> item.found().ifPresent(known::add)));
    return report.items().stream().filter(item -> item.claim() && !known.contains(item)).toList();
  }

  /** The same with what the rest of it leaves over: instances and other sections. */
  Match withLeftovers() {
    return new Match(
        report,
        contract,
        template,
        titleMatch,
        fields,
        sections,
        checklists,
        groups,
        Instances.of(this),
        OtherSections.of(this));
  }
}
