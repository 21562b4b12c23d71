// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.contract.file.ContractWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a contract as a person can check it against its definition: a line a clause, with the line
 * of the definition that requires it. Read from the published JSON, which outlives the classes.
 */
final class ContractDump {

  private final StringBuilder out = new StringBuilder();

  private ContractDump() {}

  static String of(Contract contract) {
    JsonNode root = JsonMapper.shared().readTree(new ContractWriter().json(contract));
    ContractDump dump = new ContractDump();
    dump.out.append("agent ").append(root.path("agent").asString()).append('\n');
    root.path("reports").forEach(dump::report);
    for (JsonNode checklist : root.path("checklists")) {
      dump.out.append('\n');
      dump.line(checklist, "", "checklist " + quoted(checklist, "heading"));
      checklist.path("items").forEach(item -> dump.item(item, "  "));
    }
    return dump.out.toString();
  }

  private void report(JsonNode report) {
    out.append("\nreport\n");
    if (report.has("title")) {
      line(report.path("title"), "", "title " + quoted(report.path("title"), "text"));
    }
    report.path("fields").forEach(field -> value(field, "", "field"));
    report.path("sections").forEach(this::section);
    List<String> placeholders = new ArrayList<>();
    report.path("placeholders").forEach(text -> placeholders.add(text.asString()));
    out.append(("     placeholders " + String.join(" ", placeholders)).stripTrailing())
        .append("\n");
  }

  private void section(JsonNode section) {
    String parent = section.path("parent").isNull() ? "" : " inside " + quoted(section, "parent");
    String presence =
        section.path("repeat").asBoolean(false)
            ? " (any number)"
            : section.path("optional").asBoolean() ? " (optional)" : "";
    line(
        section,
        "",
        "section %s level %d%s%s"
            .formatted(
                quoted(section, "heading"), section.path("level").asInt(), parent, presence));
    if (section.path("code").asBoolean()) {
      out.append("%4d   code\n".formatted(section.path("codeLine").asInt()));
    }
    JsonNode table = section.path("table");
    if (!table.isMissingNode()) {
      line(table, "  ", "table " + cells(table.path("columns")));
      table.path("exampleRows").forEach(row -> out.append("       example " + cells(row) + "\n"));
    }
    section.path("entries").forEach(entry -> value(entry, "  ", "entry"));
    section.path("items").forEach(item -> item(item, "  "));
  }

  private void value(JsonNode node, String indent, String kind) {
    StringBuilder text = new StringBuilder(kind).append(' ').append(quoted(node, "name"));
    if (node.has("placeholder")) {
      text.append(" for ").append(quoted(node, "placeholder"));
    }
    if (node.has("oneOf")) {
      text.append(", one of ").append(cells(node.path("oneOf")));
    }
    if (node.has("atLeast")) {
      text.append(", at least ").append(node.path("atLeast").asString());
    }
    text.append(node.path("optional").asBoolean(false) ? " (optional)" : "");
    text.append(node.path("binding").asBoolean(true) ? "" : " (not binding)");
    line(node, indent, text.toString());
  }

  private void item(JsonNode item, String indent) {
    String binding = item.path("binding").asBoolean(true) ? "" : " (not binding)";
    line(item, indent, "item " + quoted(item, "text") + binding);
  }

  private void line(JsonNode node, String indent, String text) {
    out.append("%4d %s%s\n".formatted(node.path("line").asInt(), indent, text));
  }

  private static String cells(JsonNode texts) {
    List<String> cells = new ArrayList<>();
    texts.forEach(text -> cells.add('"' + text.asString() + '"'));
    return String.join(" | ", cells);
  }

  private static String quoted(JsonNode node, String key) {
    return '"' + node.path(key).asString() + '"';
  }
}
