package io.github.agentreport.output.html;

import io.github.agentreport.check.ItemResult;
import java.util.List;

/** The contract's items with what the report says of each, and what evidence says. */
final class ItemTable {

  private ItemTable() {}

  static void write(List<ItemResult> items, LineLinks links, Markup page) {
    page.open("table", "class", "items").line();
    page.open("tr");
    for (String column : List.of("Mark", "Item", "Line", "Standing")) {
      page.element("th", column, "scope", "col");
    }
    page.close().line();
    for (ItemResult item : items) {
      ItemMark mark = ItemMark.of(item);
      Standing standing = Standing.of(item);
      page.open("tr").open("td", "class", "mark " + mark.tone());
      page.element("span", mark.sign(), "aria-hidden", "true").text(" " + mark.words()).close();
      page.element("td", item.text()).open("td", "class", "number");
      Integer line = item.line();
      if (line != null) {
        links.line("", line, page);
      }
      page.close().element("td", standing.words(), "class", "standing " + standing.tone());
      page.close().line();
    }
    page.close().line();
  }
}
