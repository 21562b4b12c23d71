// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.match.SectionPart;
import java.util.regex.Pattern;

/** A list that says what a table would, one item a row. */
final class TabularList {

  private static final Pattern SEPARATOR = Pattern.compile("[—–:：;；,，、|·→(（]|\\s-\\s");

  private TabularList() {}

  /** Whether a section has a list whose items each hold about as many values as columns. */
  static boolean isIn(SectionPart part, int columns) {
    return part.blocks().stream()
        .filter(ListBlock.class::isInstance)
        .map(ListBlock.class::cast)
        .anyMatch(
            list ->
                list.items().stream().allMatch(item -> values(item) >= Math.max(2, columns - 1)));
  }

  private static int values(ListItem item) {
    int values = item.text().isEmpty() ? 0 : 1;
    values +=
        item.text().stream()
            .mapToInt(line -> (int) SEPARATOR.matcher(line.text()).results().count())
            .sum();
    for (Block block : item.blocks()) {
      values += block instanceof ListBlock list ? list.items().size() : 1;
    }
    return values;
  }
}
