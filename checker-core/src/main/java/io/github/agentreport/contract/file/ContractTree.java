// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.GroupClause;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.TableClause;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.contract.Waiver;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tree of a contract file: what a contract looks like in JSON and YAML. */
final class ContractTree {

  static final String SCHEMA = "https://agentreport.github.io/schema/contract-1.json";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  private final String file;

  /** Creates the tree of a contract; clauses that come from other files name them. */
  private ContractTree(String file) {
    this.file = file;
  }

  static ObjectNode of(Contract contract) {
    return new ContractTree(contract.file()).root(contract);
  }

  private void place(ObjectNode node, Clause clause) {
    node.put("line", clause.origin().startLine());
    if (!clause.origin().file().equals(file)) {
      node.put("file", clause.origin().file());
    }
  }

  private ObjectNode root(Contract contract) {
    ObjectNode root = nodes.objectNode();
    root.put("$schema", SCHEMA);
    root.put("agent", contract.agent());
    ObjectNode definition = root.putObject("definition");
    definition.put("file", contract.file());
    definition.put("sha256", contract.sha256());
    ArrayNode reports = root.putArray("reports");
    contract.reports().forEach(template -> reports.add(report(template)));
    ArrayNode checklists = root.putArray("checklists");
    for (ChecklistClause checklist : contract.checklists()) {
      ObjectNode node = checklists.addObject();
      node.put("heading", checklist.text());
      place(node, checklist);
      ArrayNode items = node.putArray("items");
      checklist.items().forEach(item -> items.add(item(item)));
      TermsTree.addTo(node, checklist.terms());
    }
    addRefinements(root, contract);
    return root;
  }

  /** What only contract files have is left out where there is none of it. */
  private void addRefinements(ObjectNode root, Contract contract) {
    for (GroupClause group : contract.groups()) {
      ObjectNode node = root.withArray("groups").addObject();
      node.put("name", group.text());
      place(node, group);
      ArrayNode oneOf = node.putArray("oneOf");
      group.oneOf().forEach(oneOf::add);
      TermsTree.addTo(node, group.terms());
    }
    if (!contract.rules().isEmpty()) {
      ObjectNode rules = root.putObject("rules");
      contract.rules().forEach(rules::put);
    }
    if (contract.maxUnverifiable() > 0) {
      root.put("maxUnverifiable", contract.maxUnverifiable());
    }
    for (Waiver waiver : contract.waivers()) {
      ObjectNode node = root.withArray("waivers").addObject();
      node.put("clause", waiver.clause());
      if (waiver.rule() != null) {
        node.put("rule", waiver.rule());
      }
      node.put("reason", waiver.reason());
      node.put("owner", waiver.owner());
      node.put("until", waiver.until().toString());
    }
  }

  private ObjectNode report(ReportTemplate template) {
    ObjectNode node = nodes.objectNode();
    template
        .title()
        .ifPresent(
            title -> {
              ObjectNode one = node.putObject("title");
              one.put("text", title.text());
              place(one, title);
              TermsTree.addTo(one, title.terms());
            });
    ArrayNode fields = node.putArray("fields");
    for (FieldClause field : template.fields()) {
      ObjectNode one = named(field, field.value());
      if (field.optional()) {
        one.put("optional", true);
      }
      TermsTree.addTo(one, field.terms());
      fields.add(one);
    }
    ArrayNode sections = node.putArray("sections");
    template.sections().forEach(section -> sections.add(section(section)));
    ArrayNode placeholders = node.putArray("placeholders");
    template.placeholders().forEach(placeholders::add);
    return node;
  }

  private ObjectNode named(Clause clause, ValueRule value) {
    ObjectNode node = nodes.objectNode();
    node.put("name", clause.text());
    place(node, clause);
    if (!value.placeholder().isEmpty()) {
      node.put("placeholder", value.placeholder());
    }
    if (!value.oneOf().isEmpty()) {
      ArrayNode choices = node.putArray("oneOf");
      value.oneOf().forEach(choices::add);
    }
    if (value.atLeast() != null) {
      node.put("atLeast", value.atLeast());
    }
    if (value.matches() != null) {
      node.put("matches", value.matches());
    }
    return node;
  }

  private ObjectNode section(SectionClause section) {
    ObjectNode node = nodes.objectNode();
    node.put("heading", section.text());
    node.put("level", section.level());
    place(node, section);
    node.put("parent", section.parent());
    node.put("optional", section.presence() != SectionClause.Presence.REQUIRED);
    if (section.presence() == SectionClause.Presence.REPEATED) {
      node.put("repeat", true);
    }
    node.put("code", section.code().isPresent());
    section.code().ifPresent(code -> node.put("codeLine", code.origin().startLine()));
    section.table().ifPresent(table -> node.set("table", table(table)));
    ArrayNode entries = node.putArray("entries");
    for (EntryClause entry : section.entries()) {
      ObjectNode one = named(entry, entry.value());
      if (!entry.binding()) {
        one.put("binding", false);
      }
      TermsTree.addTo(one, entry.terms());
      entries.add(one);
    }
    ArrayNode items = node.putArray("items");
    section.items().forEach(item -> items.add(item(item)));
    TermsTree.addTo(node, section.size());
    TermsTree.addTo(node, section.terms());
    return node;
  }

  private ObjectNode table(TableClause table) {
    ObjectNode node = nodes.objectNode();
    ArrayNode columns = node.putArray("columns");
    table.columns().forEach(columns::add);
    place(node, table);
    ArrayNode rows = node.putArray("exampleRows");
    for (var row : table.exampleRows()) {
      ArrayNode cells = rows.addArray();
      row.forEach(cells::add);
    }
    TermsTree.addTo(node, "rows", table.rows());
    return node;
  }

  private ObjectNode item(ItemClause item) {
    ObjectNode node = nodes.objectNode();
    node.put("text", item.text());
    place(node, item);
    if (!item.binding()) {
      node.put("binding", false);
    }
    TermsTree.addTo(node, item.terms());
    return node;
  }
}
