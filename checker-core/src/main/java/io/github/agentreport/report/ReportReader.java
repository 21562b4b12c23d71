// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.document.Quote;
import io.github.agentreport.document.Table;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** Reads reports. Immutable and thread-safe. */
public final class ReportReader {

  private final Framing framing;

  /**
   * Creates a reader.
   *
   * @param markdown what reads the report's Markdown
   */
  public ReportReader(MarkdownReader markdown) {
    this.framing = new Framing(markdown);
  }

  /**
   * Reads a report.
   *
   * @param source the report's text
   * @return the report
   * @throws UnreadableSourceException if the text cannot be parsed
   */
  public AgentReport read(SourceText source) throws UnreadableSourceException {
    return read(source, List.of());
  }

  /**
   * Reads a report together with companion files that hold checklists.
   *
   * @param source the report's text
   * @param companions the texts of the companion files; their items count as the report's
   * @return the report
   * @throws UnreadableSourceException if one of the texts cannot be parsed
   */
  public AgentReport read(SourceText source, List<SourceText> companions)
      throws UnreadableSourceException {
    Framing.Framed framed = framing.report(source);
    MarkdownDocument document = framed.report();
    List<ChecklistItem> items = items(framed);
    for (SourceText companion : companions) {
      items.addAll(items(framing.report(companion)));
    }
    List<Block> visible = new ArrayList<>();
    document.blocks().forEach(block -> collectVisible(block, visible));
    return new AgentReport(
        document,
        document.sections(),
        EntryReader.entries(document),
        items,
        all(visible, Table.class),
        all(visible, CodeBlock.class));
  }

  /** A checklist may follow the fence that the report is in. */
  private static List<ChecklistItem> items(Framing.Framed framed) {
    List<ChecklistItem> items = new ArrayList<>(ItemReader.items(framed.report()));
    if (framed.frame() != null) {
      items.addAll(ItemReader.items(framed.frame()));
    }
    return items;
  }

  /** What is quoted is not said by the report. */
  private static void collectVisible(Block block, List<Block> visible) {
    if (!(block instanceof Quote)) {
      visible.add(block);
      block.inner().forEach(inner -> collectVisible(inner, visible));
    }
  }

  private static <T extends Block> List<T> all(List<Block> blocks, Class<T> type) {
    return blocks.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
