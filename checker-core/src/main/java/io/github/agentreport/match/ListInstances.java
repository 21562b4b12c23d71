// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Finds the items of a list that each hold the entries of their section, one finding an item. */
final class ListInstances {

  private static final int FEWEST_ENTRIES = 2;

  private ListInstances() {}

  /**
   * The items of a list that hold all of the entries that this list uses, or all but one; an item
   * that lacks more is condensed on purpose.
   */
  static List<SectionMatch> of(SectionMatch section, ListBlock list, Match match) {
    List<EntryClause> entries =
        section.clause().entries().stream().filter(EntryClause::binding).toList();
    if (list.items().size() < 2 || entries.size() < FEWEST_ENTRIES) {
      return List.of();
    }
    ValueMatcher values = new ValueMatcher(match.report());
    List<List<ValueMatch>> found =
        list.items().stream().map(item -> values.within(entries, item.lines())).toList();
    List<Integer> used = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      if (isAnywhere(found, at)) {
        used.add(at);
      }
    }
    List<SectionMatch> instances = new ArrayList<>();
    for (int item = 0; item < found.size() && used.size() >= FEWEST_ENTRIES; item++) {
      List<ValueMatch> own = used.stream().map(found.get(item)::get).toList();
      long there = own.stream().filter(value -> value.found().isPresent()).count();
      ListItem holder = list.items().get(item);
      if (own.stream().anyMatch(value -> isLabelOf(holder, value))) {
        // The list is that of the entries, not of what has them.
        return List.of();
      } else if (there + 1 >= own.size()) {
        instances.add(new SectionMatch(section.clause(), part(holder), own, List.of(), null));
      }
    }
    return instances;
  }

  private static boolean isAnywhere(List<List<ValueMatch>> found, int entry) {
    return found.stream().anyMatch(item -> item.get(entry).found().isPresent());
  }

  private static boolean isLabelOf(ListItem item, ValueMatch value) {
    return value.found().filter(at -> at.lines().first() == item.lines().first()).isPresent();
  }

  private static SectionPart part(ListItem item) {
    String text = item.text().isEmpty() ? "" : item.text().get(0).text();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(item.lines(), item.text()));
    blocks.addAll(item.blocks());
    return new SectionPart(text, item.lines().first(), item.lines(), blocks, false, true);
  }
}
