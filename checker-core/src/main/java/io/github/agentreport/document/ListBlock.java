// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A bullet list or an ordered list.
 *
 * @param lines its lines
 * @param ordered whether its items are numbered
 * @param items its items
 */
public record ListBlock(Lines lines, boolean ordered, List<ListItem> items) implements Block {

  /** Copies the list. */
  public ListBlock {
    items = List.copyOf(items);
  }

  @Override
  public List<Block> inner() {
    List<Block> inner = new ArrayList<>();
    items.forEach(item -> inner.addAll(item.blocks()));
    return inner;
  }
}
