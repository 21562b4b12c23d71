// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a contract demands, a clause a line, without the places that its clauses come from. Two
 * contracts with the same lines judge every report alike.
 */
public final class ContractMeaning {

  private final List<String> lines = new ArrayList<>();

  private ContractMeaning() {}

  /**
   * Says what a contract demands.
   *
   * @param contract the contract
   * @return the lines, in the contract's order
   */
  public static List<String> of(Contract contract) {
    ContractMeaning meaning = new ContractMeaning();
    List<ReportTemplate> reports = contract.reports();
    for (int at = 0; at < reports.size(); at++) {
      meaning.add(reports.get(at), reports.size() == 1 ? "" : "form " + (at + 1) + ": ");
    }
    for (ChecklistClause checklist : contract.checklists()) {
      meaning.add("checklist", checklist, "");
      checklist.items().forEach(item -> meaning.item(item, "", checklist.text()));
    }
    for (GroupClause group : contract.groups()) {
      meaning.add("group", group, " one of " + quoted(group.oneOf()));
    }
    contract
        .rules()
        .forEach((rule, severity) -> meaning.lines.add("rule " + rule + " " + severity));
    if (contract.maxUnverifiable() > 0) {
      meaning.lines.add("unverifiable at most " + contract.maxUnverifiable());
    }
    for (Waiver waiver : contract.waivers()) {
      String rule = waiver.rule() == null ? "" : " rule " + waiver.rule();
      meaning.lines.add(
          "waiver \"%s\"%s until %s".formatted(waiver.clause(), rule, waiver.until()));
    }
    return List.copyOf(meaning.lines);
  }

  private void add(ReportTemplate template, String form) {
    template.title().ifPresent(title -> add(form + "title", title, ""));
    for (FieldClause field : template.fields()) {
      add(form + "field", field, value(field.value()) + (field.optional() ? " optional" : ""));
    }
    for (SectionClause section : template.sections()) {
      add(form + "section", section, section(section));
      for (EntryClause entry : section.entries()) {
        String free = entry.binding() ? "" : " example";
        add(form + "entry", entry, in(section.text()) + value(entry.value()) + free);
      }
      section.items().forEach(item -> item(item, form, section.text()));
    }
    if (!template.placeholders().isEmpty()) {
      lines.add(form + "placeholders " + quoted(List.copyOf(template.placeholders())));
    }
  }

  private void item(ItemClause item, String form, String list) {
    add(form + "item", item, in(list) + (item.binding() ? "" : " example"));
  }

  private void add(String kind, Clause clause, String more) {
    lines.add("%s \"%s\"%s%s".formatted(kind, clause.text(), more, terms(clause.terms())));
  }

  private static String in(String parent) {
    return " in \"" + parent + "\"";
  }

  private static String value(ValueRule value) {
    return (value.placeholder().isEmpty() ? "" : " for \"" + value.placeholder() + "\"")
        + (value.oneOf().isEmpty() ? "" : " one of " + quoted(value.oneOf()))
        + (value.atLeast() == null ? "" : " at least " + value.atLeast())
        + (value.matches() == null ? "" : " matching " + value.matches());
  }

  private static String section(SectionClause section) {
    StringBuilder meaning = new StringBuilder();
    if (section.parent() != null) {
      meaning.append(in(section.parent()));
    }
    if (section.presence() != SectionClause.Presence.REQUIRED) {
      meaning.append(
          section.presence() == SectionClause.Presence.OPTIONAL ? " optional" : " repeated");
    }
    section
        .table()
        .ifPresent(
            table ->
                meaning
                    .append(" table ")
                    .append(quoted(table.columns()))
                    .append(bounds(" rows", table.rows())));
    section.code().ifPresent(code -> meaning.append(" code"));
    return meaning
        .append(bounds(" words", section.size().words()))
        .append(bounds(" list items", section.size().listItems()))
        .toString();
  }

  private static String bounds(String unit, Bounds bounds) {
    return bounds.equals(Bounds.NONE) ? "" : unit + " " + bounds.least() + " to " + bounds.most();
  }

  private static String terms(Terms terms) {
    return (terms.aliases().isEmpty() ? "" : " also " + quoted(terms.aliases()))
        + (terms.severity() == null ? "" : " severity " + terms.severity())
        + (terms.notApplicable() ? " or not applicable" : "")
        + (terms.requiredIf() == null ? "" : " if " + condition(terms.requiredIf()))
        + terms.evidence().stream()
            .map(requirement -> " given " + requirement.describe())
            .collect(Collectors.joining());
  }

  private static String condition(Condition condition) {
    if (condition instanceof Condition.FieldIs is) {
      return "\"%s\" is one of %s".formatted(is.field(), quoted(is.values()));
    }
    return "changed " + ((Condition.PathChanged) condition).pattern();
  }

  private static String quoted(List<String> texts) {
    return "\"" + String.join("\", \"", texts) + "\"";
  }
}
