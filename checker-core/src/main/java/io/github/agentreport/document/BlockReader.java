// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;

/** Turns the nodes of commonmark-java into blocks with the line numbers of the source. */
final class BlockReader {

  private final List<String> sourceLines;
  private final int firstLine;

  /** Creates a reader for nodes that were parsed from some lines; the first has a given number. */
  BlockReader(List<String> sourceLines, int firstLine) {
    this.sourceLines = sourceLines;
    this.firstLine = firstLine;
  }

  private static boolean isLed(Block block) {
    return block instanceof ListBlock || block instanceof Table || block instanceof Quote;
  }

  /** The document's blocks, with pseudo headings promoted. */
  List<Block> blocks(Node root) {
    List<Block> blocks = new ArrayList<>();
    List<Block> children = childBlocks(root.getFirstChild());
    for (int at = 0; at < children.size(); at++) {
      Block block = children.get(at);
      if (block instanceof Paragraph paragraph) {
        boolean leads = at + 1 < children.size() && isLed(children.get(at + 1));
        blocks.addAll(PseudoHeadings.promote(paragraph, leads));
      } else if (block instanceof ThematicBreak && underlines(block, blocks)) {
        ListBlock list = (ListBlock) blocks.remove(blocks.size() - 1);
        blocks.add(underlined(list, block));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /**
   * Whether a line of dashes stands right below a numbered line, which CommonMark takes for a list.
   */
  private static boolean underlines(Block rule, List<Block> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1) instanceof ListBlock list
        && list.ordered()
        && list.items().size() == 1
        && list.items().get(0).text().size() == 1
        && list.items().get(0).blocks().isEmpty()
        && list.lines().last() + 1 == rule.lines().first();
  }

  private static Heading underlined(ListBlock list, Block rule) {
    Lines lines = new Lines(list.lines().first(), rule.lines().last());
    return new Heading(lines, 2, HeadingStyle.MARKDOWN, list.items().get(0).text().get(0).text());
  }

  private List<Block> childBlocks(Node first) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      if (!node.getSourceSpans().isEmpty()) {
        block(node).forEach(blocks::add);
      }
    }
    return blocks;
  }

  private Stream<Block> block(Node node) {
    if (node instanceof org.commonmark.node.Heading heading) {
      return Stream.of(
          new Heading(
              lines(node), heading.getLevel(), HeadingStyle.MARKDOWN, InlineText.oneLine(node)));
    } else if (node instanceof org.commonmark.node.Paragraph) {
      return Stream.of(new Paragraph(lines(node), textLines(node)));
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      return Stream.of(new ListBlock(lines(node), node instanceof OrderedList, items(node)));
    } else if (node instanceof TableBlock) {
      return Stream.of(table(node));
    } else if (node instanceof FencedCodeBlock code) {
      int opening = lines(node).first();
      String info = code.getInfo() == null ? "" : code.getInfo();
      return Stream.of(new CodeBlock(lines(node), info, opening + 1, code.getLiteral(), true));
    } else if (node instanceof IndentedCodeBlock code) {
      return Stream.of(
          new CodeBlock(lines(node), "", lines(node).first(), code.getLiteral(), false));
    } else if (node instanceof BlockQuote) {
      return Stream.of(new Quote(lines(node), childBlocks(node.getFirstChild())));
    } else if (node instanceof org.commonmark.node.HtmlBlock html) {
      return Stream.of(new HtmlBlock(lines(node), html.getLiteral()));
    } else if (node instanceof org.commonmark.node.ThematicBreak) {
      return Stream.of(new ThematicBreak(lines(node)));
    }
    return Stream.empty();
  }

  private List<ListItem> items(Node list) {
    List<ListItem> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (item.getSourceSpans().isEmpty()) {
        continue;
      }
      boolean text = first instanceof org.commonmark.node.Paragraph;
      items.add(
          new ListItem(
              lines(item),
              text ? textLines(first) : List.of(),
              first == null ? List.of() : childBlocks(text ? first.getNext() : first)));
    }
    return items;
  }

  private Table table(Node table) {
    List<String> columns = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          columns.addAll(cells(row));
        } else {
          rows.add(new TableRow(lines(row).first(), cells(row)));
        }
      }
    }
    return new Table(lines(table), columns, rows);
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(InlineText.oneLine(cell));
    }
    return cells;
  }

  private List<TextLine> textLines(Node paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    List<String> texts = InlineText.lines(paragraph);
    List<TextLine> lines = new ArrayList<>();
    for (int at = 0; at < spans.size(); at++) {
      SourceSpan span = spans.get(at);
      String line = sourceLines.get(span.getLineIndex());
      int from = Math.min(span.getColumnIndex(), line.length());
      String written = line.substring(from, Math.min(from + span.getLength(), line.length()));
      // A code span or a tag over several lines swallows line breaks; the source still has them.
      String text = texts.size() == spans.size() ? texts.get(at) : written.strip();
      lines.add(new TextLine(firstLine + span.getLineIndex(), written.strip(), text));
    }
    return lines;
  }

  private Lines lines(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int first = spans.get(0).getLineIndex();
    int last = spans.get(spans.size() - 1).getLineIndex();
    return new Lines(firstLine + first, firstLine + last);
  }
}
