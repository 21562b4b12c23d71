// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.ItemResult;
import io.github.agentreport.source.SourceLocation;
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
    items.forEach(item -> row(item, links, page));
    page.close().line();
  }

  private static void row(ItemResult item, LineLinks links, Markup page) {
    ItemMark mark = ItemMark.of(item);
    page.open("tr").open("td", "class", "mark " + mark.tone());
    page.element("span", mark.sign(), "aria-hidden", "true").text(" " + mark.words()).close();
    page.open("td").text(item.text());
    if (!item.basis().isEmpty()) {
      page.element("p", basis(item), "class", "source-of");
    }
    page.close().open("td", "class", "number");
    Integer line = item.line();
    if (line != null) {
      links.line("", line, page);
    }
    String tone = Wording.tone(item.standing());
    page.close().element("td", Wording.words(item.standing()), "class", "standing " + tone);
    page.close().line();
  }

  /** What the evidence says, and where. */
  private static String basis(ItemResult item) {
    SourceLocation proof = item.proof();
    return proof == null ? item.basis() : item.basis() + " – " + LineLinks.words(proof);
  }
}
