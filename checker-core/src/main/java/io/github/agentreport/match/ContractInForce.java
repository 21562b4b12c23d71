// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.Condition;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what of a contract binds for one report: a clause whose condition does not hold becomes
 * optional, and so does an item that is one of a group; an item has the leave of the list around
 * it.
 */
final class ContractInForce {

  private final AgentReport report;
  private final ChangedPaths changed;
  private final Set<String> grouped = new HashSet<>();

  private ContractInForce(Contract contract, AgentReport report, ChangedPaths changed) {
    this.report = report;
    this.changed = changed;
    contract
        .groups()
        .forEach(group -> group.oneOf().forEach(text -> grouped.add(NormalForm.of(text))));
  }

  static Contract of(Contract contract, AgentReport report, ChangedPaths changed) {
    ContractInForce inForce = new ContractInForce(contract, report, changed);
    return new Contract(
        contract.agent(),
        contract.file(),
        contract.sha256(),
        contract.reports().stream().map(inForce::template).toList(),
        contract.checklists().stream().map(inForce::checklist).toList(),
        contract.groups().stream().filter(group -> inForce.binds(group.terms())).toList(),
        contract.waivers(),
        contract.rules(),
        contract.maxUnverifiable());
  }

  private ReportTemplate template(ReportTemplate template) {
    return new ReportTemplate(
        template.title().filter(title -> binds(title.terms())).orElse(null),
        template.fields().stream().map(this::field).toList(),
        template.sections().stream().map(this::section).toList(),
        template.placeholders());
  }

  private FieldClause field(FieldClause field) {
    return binds(field.terms())
        ? field
        : new FieldClause(field.text(), field.value(), true, field.terms(), field.origin());
  }

  private SectionClause section(SectionClause section) {
    return new SectionClause(
        section.text(),
        section.level(),
        section.parent(),
        binds(section.terms()) ? section.presence() : Presence.OPTIONAL,
        section.entries().stream().map(this::entry).toList(),
        items(section.items(), section.terms()),
        section.tableClause(),
        section.codeClause(),
        section.size(),
        section.terms(),
        section.origin());
  }

  private EntryClause entry(EntryClause entry) {
    return binds(entry.terms())
        ? entry
        : new EntryClause(entry.text(), entry.value(), false, entry.terms(), entry.origin());
  }

  private ChecklistClause checklist(ChecklistClause checklist) {
    List<ItemClause> items =
        binds(checklist.terms())
            ? items(checklist.items(), checklist.terms())
            : checklist.items().stream().map(ContractInForce::free).toList();
    return new ChecklistClause(checklist.text(), items, checklist.terms(), checklist.origin());
  }

  private List<ItemClause> items(List<ItemClause> items, Terms around) {
    return items.stream().map(item -> item(item, around)).toList();
  }

  private ItemClause item(ItemClause item, Terms around) {
    boolean binds = binds(item.terms()) && !grouped.contains(NormalForm.of(item.text()));
    ItemClause inForce = binds ? item : free(item);
    return around.notApplicable()
        ? new ItemClause(
            inForce.text(), inForce.binding(), item.terms().withNotApplicable(), item.origin())
        : inForce;
  }

  private static ItemClause free(ItemClause item) {
    return new ItemClause(item.text(), false, item.terms(), item.origin());
  }

  private boolean binds(Terms terms) {
    Condition condition = terms.requiredIf();
    if (condition instanceof Condition.FieldIs is) {
      return report.entries().stream().anyMatch(entry -> holds(is, entry));
    } else if (condition instanceof Condition.PathChanged path) {
      return changed.anyMatches(path.pattern());
    }
    return true;
  }

  private static boolean holds(Condition.FieldIs is, Entry entry) {
    return NormalForm.of(entry.name()).equals(NormalForm.of(is.field()))
        && is.values().stream().anyMatch(value -> Choice.says(entry.value(), value));
  }
}
