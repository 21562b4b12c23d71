// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.report.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of a list that say the first of several values in their own line, without its
 * name, above the named others: {@code 1. src/a.c:12}, and below it {@code Cause: …}, {@code Cure:
 * …}.
 */
final class LeadingItems {

  private LeadingItems() {}

  /** The value of the first such item; null where there is none. */
  static @Nullable Entry first(SectionPart part, List<ValueMatch> others) {
    for (Block block : Block.descendants(part.blocks())) {
      if (block instanceof ListBlock list) {
        for (ListItem item : list.items()) {
          if (leads(item, others)) {
            String text = item.text().get(0).text();
            return new Entry(text, text, "", item.lines());
          }
        }
      }
    }
    return null;
  }

  private static boolean leads(ListItem item, List<ValueMatch> others) {
    return !item.text().isEmpty()
        && Label.of(item.text().get(0).text()).filter(l -> !l.value().isEmpty()).isEmpty()
        && others.stream().flatMap(value -> value.found().stream()).allMatch(e -> isBelow(e, item));
  }

  private static boolean isBelow(Entry entry, ListItem item) {
    int line = entry.lines().first();
    return item.lines().contains(line) && line > item.lines().first();
  }
}
