// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.Table;
import io.github.agentreport.source.SourceText;
import java.util.List;

/**
 * What a reader sees in a report. Immutable. All lists are in document order.
 *
 * @param document the document that holds the report, without a fence around it
 * @param sections the headings, pseudo headings among them, with their extents
 * @param entries the labelled values
 * @param items the lines that may answer items of a checklist
 * @param tables the tables
 * @param code the code blocks
 */
public record AgentReport(
    MarkdownDocument document,
    List<Section> sections,
    List<Entry> entries,
    List<ChecklistItem> items,
    List<Table> tables,
    List<CodeBlock> code) {

  /** Copies the lists. */
  public AgentReport {
    sections = List.copyOf(sections);
    entries = List.copyOf(entries);
    items = List.copyOf(items);
    tables = List.copyOf(tables);
    code = List.copyOf(code);
  }

  /**
   * The report's text.
   *
   * @return the source that all line numbers refer to
   */
  public SourceText source() {
    return document.source();
  }

  /**
   * The top-level blocks, pseudo headings included.
   *
   * @return the blocks
   */
  public List<Block> blocks() {
    return document.blocks();
  }

  /**
   * The top-level blocks that begin in some lines.
   *
   * @param first the first line
   * @param last the last line; none begin in them where it is before the first
   * @return the blocks, in order
   */
  public List<Block> blocks(int first, int last) {
    List<Block> all = blocks();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).lines().first() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).lines().first() <= last) {
      end++;
    }
    return all.subList(low, end);
  }
}
