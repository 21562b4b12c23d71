// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;
import java.util.stream.Stream;

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
  public Stream<Block> inner() {
    return items.stream().flatMap(item -> item.blocks().stream());
  }
}
