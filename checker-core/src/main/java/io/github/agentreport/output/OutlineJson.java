// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.Outline;
import io.github.agentreport.json.PrettyJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an outline as JSON. Keys may be added to it, never renamed or removed. */
public final class OutlineJson {

  /** Creates a writer. */
  public OutlineJson() {}

  /**
   * Writes an outline.
   *
   * @param outline the outline
   * @return the JSON text, with {@code \n} as line separator on every platform
   */
  public String write(Outline outline) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("file", outline.file());
    Outline.Title title = outline.title();
    if (title != null) {
      ObjectNode node = root.putObject("title");
      node.put("text", title.text());
      node.put("line", title.line());
    }
    ArrayNode fields = root.putArray("fields");
    for (Outline.Field field : outline.fields()) {
      ObjectNode node = fields.addObject();
      node.put("name", field.name());
      node.put("value", field.value());
      node.put("line", field.line());
    }
    ArrayNode sections = root.putArray("sections");
    for (Outline.Heading heading : outline.sections()) {
      ObjectNode node = sections.addObject();
      node.put("heading", heading.text());
      node.put("level", heading.level());
      node.put("line", heading.line());
      node.put("endLine", heading.endLine());
      node.put("words", heading.words());
      putIfKnown(node, "by", heading.by());
    }
    addTables(root.putArray("tables"), outline);
    addChecklists(root.putArray("checklists"), outline);
    ArrayNode code = root.putArray("code");
    for (Outline.Code block : outline.code()) {
      ObjectNode node = code.addObject();
      node.put("language", block.language());
      node.put("line", block.line());
      node.put("lines", block.lines());
    }
    return PrettyJson.write(root);
  }

  private static void addTables(ArrayNode tables, Outline outline) {
    for (Outline.Table table : outline.tables()) {
      ObjectNode node = tables.addObject();
      ArrayNode columns = node.putArray("columns");
      table.columns().forEach(columns::add);
      node.put("rows", table.rows());
      node.put("line", table.line());
      putIfKnown(node, "section", table.section());
    }
  }

  private static void addChecklists(ArrayNode checklists, Outline outline) {
    for (Outline.Checklist checklist : outline.checklists()) {
      ObjectNode node = checklists.addObject();
      putIfKnown(node, "section", checklist.section());
      node.put("line", checklist.line());
      ArrayNode items = node.putArray("items");
      for (Outline.Item item : checklist.items()) {
        ObjectNode one = items.addObject();
        one.put("text", item.text());
        one.put("mark", item.mark());
        one.put("line", item.line());
      }
    }
  }

  private static void putIfKnown(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
