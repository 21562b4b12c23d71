// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.ThematicBreak;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Substance;
import io.github.agentreport.report.AgentReport;
import java.util.List;
import java.util.Optional;

/**
 * What a section lists.
 *
 * @param heading the section's heading
 * @param count how many there are
 */
record Listing(String heading, int count) {

  private static final Lexicon MORE = Lexicon.of("and-more");

  /** The listing of a section that is nothing but one list or one table. */
  static Optional<Listing> of(Section section, AgentReport report) {
    int body = section.heading().lines().last() + 1;
    List<Block> blocks =
        report.blocks(body, section.extent().last()).stream()
            .filter(block -> !(block instanceof ThematicBreak))
            .toList();
    if (blocks.size() != 1) {
      return Optional.empty();
    }
    String heading = section.heading().text();
    if (blocks.get(0) instanceof Table table) {
      return Optional.of(new Listing(heading, table.rows().size()));
    } else if (blocks.get(0) instanceof ListBlock list && !isCutShort(list)) {
      return Optional.of(new Listing(heading, list.items().size()));
    }
    return Optional.empty();
  }

  /** Whether the list says that there is more than it names, or that there is nothing. */
  private static boolean isCutShort(ListBlock list) {
    return list.items().stream()
        .flatMap(item -> item.text().stream())
        .anyMatch(line -> MORE.occursIn(line.text()) || Substance.isNothing(line.text()));
  }
}
