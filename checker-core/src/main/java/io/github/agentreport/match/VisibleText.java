// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HtmlBlock;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Quote;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TextLine;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader sees of some blocks: not comments. */
final class VisibleText {

  private VisibleText() {}

  static String of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> append(block, text));
    return text.toString().strip();
  }

  private static void append(Block block, StringBuilder text) {
    if (block instanceof Heading heading) {
      text.append(heading.text()).append('\n');
    } else if (block instanceof Paragraph paragraph) {
      append(paragraph.text(), text);
    } else if (block instanceof ListBlock list) {
      list.items()
          .forEach(
              item -> {
                append(item.text(), text);
                item.blocks().forEach(inner -> append(inner, text));
              });
    } else if (block instanceof Table table) {
      text.append(String.join(" | ", table.columns())).append('\n');
      text.append(
          table.rows().stream()
              .map(row -> String.join(" | ", row.cells()) + "\n")
              .collect(Collectors.joining()));
    } else if (block instanceof CodeBlock code) {
      text.append(code.content()).append('\n');
    } else if (block instanceof Quote quote) {
      quote.blocks().forEach(inner -> append(inner, text));
    } else if (block instanceof HtmlBlock html && !html.isComment()) {
      text.append(html.content()).append('\n');
    }
  }

  private static void append(List<TextLine> lines, StringBuilder text) {
    lines.forEach(line -> text.append(line.text()).append('\n'));
  }
}
