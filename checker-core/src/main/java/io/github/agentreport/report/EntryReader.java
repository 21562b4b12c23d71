// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Quote;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects every labelled value of a report, however it is written. */
final class EntryReader {

  /** As many lines may continue a value; it only matters whether there is one. */
  private static final int MOST_LINES = 40;

  private final List<Entry> entries = new ArrayList<>();

  private EntryReader() {}

  static List<Entry> entries(MarkdownDocument document) {
    EntryReader reader = new EntryReader();
    reader.readFrontMatter(FrontMatter.of(document.source()));
    if (document.range().first() > 1) {
      reader.readFrontMatter(FrontMatter.of(document.source(), document.range()));
    }
    document.blocks().stream()
        .takeWhile(block -> !(block instanceof Heading))
        .filter(CodeBlock.class::isInstance)
        .forEach(block -> reader.readYaml((CodeBlock) block));
    reader.readAll(document.blocks());
    return reader.entries;
  }

  private void readFrontMatter(FrontMatter frontMatter) {
    for (FrontMatter.Entry entry : frontMatter.entries()) {
      Lines line = new Lines(entry.line(), entry.line());
      entries.add(new Entry(entry.key(), entry.value(), "", line));
    }
  }

  /** Authors show front matter as a code block above the report. */
  private void readYaml(CodeBlock code) {
    if (code.language().equals("yaml") || code.language().equals("yml")) {
      List<TextLine> lines = new ArrayList<>();
      code.content()
          .lines()
          .forEach(line -> lines.add(new TextLine(code.contentLine() + lines.size(), line, line)));
      lines.removeIf(line -> Label.of(line.text()).isEmpty());
      readLines(lines, "");
    }
  }

  /** A label at the end of a paragraph may have its value in the list or code below. */
  private void readAll(List<Block> blocks) {
    for (int at = 0; at < blocks.size(); at++) {
      boolean last = at + 1 == blocks.size() || blocks.get(at + 1) instanceof Paragraph;
      if (blocks.get(at) instanceof Paragraph paragraph) {
        readLines(paragraph.text(), last ? "" : text(blocks.get(at + 1)));
      } else if (blocks.get(at) instanceof ListBlock list
          && !last
          && (blocks.get(at + 1) instanceof CodeBlock || blocks.get(at + 1) instanceof Quote)) {
        // Authors forget to indent the code or quotation that is the value of the last item.
        read(list, text(blocks.get(at + 1)));
      } else {
        read(blocks.get(at));
      }
    }
  }

  private void read(Block block) {
    if (block instanceof Paragraph paragraph) {
      readLines(paragraph.text(), "");
    } else if (block instanceof Heading heading) {
      Label.looselyOf(heading.text())
          .ifPresent(
              label -> entries.add(new Entry(label.name(), label.value(), "", heading.lines())));
    } else if (block instanceof ListBlock list) {
      read(list, "");
    } else if (block instanceof Table table) {
      readCells(table.lines().first(), table.columns());
      table.rows().forEach(row -> readCells(row.line(), row.cells()));
    }
  }

  private void read(ListBlock list, String behind) {
    for (int at = 0; at < list.items().size(); at++) {
      ListItem item = list.items().get(at);
      String nested =
          item.blocks().stream().map(EntryReader::text).collect(Collectors.joining("\n"));
      boolean last = at + 1 == list.items().size();
      readLines(item.text(), last && nested.isEmpty() ? behind : nested);
      item.blocks().forEach(this::read);
    }
  }

  /** Lines without a label continue the value before them. */
  private void readLines(List<TextLine> lines, String nested) {
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      Label.runIn(line).stream()
          .flatMap(heading -> Label.severalPlain(heading.value()).stream())
          .forEach(
              one ->
                  entries.add(
                      new Entry(one.name(), one.value(), "", new Lines(line.line(), line.line()))));
      List<Label> bold = Label.several(line);
      for (Label one : bold.isEmpty() ? Label.severalPlain(line.text()) : bold) {
        Lines place = new Lines(line.line(), line.line());
        entries.add(new Entry(one.name(), one.value(), "", place));
      }
      Optional<Label> label =
          Label.runIn(line).or(() -> Label.looselyOf(line.text())).or(() -> named(line, nested));
      int end = at + 1;
      int limit = Math.min(lines.size(), at + MOST_LINES);
      while (label.isPresent() && end < limit && Label.of(lines.get(end).text()).isEmpty()) {
        end++;
      }
      if (label.isPresent()) {
        String more =
            lines.subList(at + 1, end).stream()
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
        String rest = end == lines.size() ? (more + "\n" + nested).strip() : more;
        Lines range = new Lines(line.line(), lines.get(end - 1).line());
        entries.add(new Entry(label.get().name(), label.get().value(), rest, range));
      }
    }
  }

  /** A line in bold as a whole, above the list or text that is its value. */
  private static Optional<Label> named(TextLine line, String nested) {
    String source = line.source();
    boolean bold =
        source.startsWith("**")
            && source.endsWith("**")
            && source.indexOf("**", 2) == source.length() - 2;
    return bold && !nested.isBlank()
        ? Optional.of(new Label(line.text().strip(), ""))
        : Optional.empty();
  }

  private void readCells(int line, List<String> cells) {
    int name = 0;
    // The first column may only number the rows.
    while (name < cells.size() && cells.get(name).codePoints().noneMatch(Character::isLetter)) {
      name++;
    }
    if (name + 1 < cells.size()) {
      String rest = cells.stream().skip(name + 2L).collect(Collectors.joining(" ")).strip();
      Lines row = new Lines(line, line);
      entries.add(new Entry(cells.get(name), cells.get(name + 1), rest, row));
    }
  }

  /** The visible text of a block. */
  private static String text(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    } else if (block instanceof ListBlock list) {
      return list.items().stream()
          .map(
              item ->
                  item.text().stream().map(TextLine::text).collect(Collectors.joining("\n"))
                      + item.blocks().stream()
                          .map(inner -> "\n" + text(inner))
                          .collect(Collectors.joining()))
          .collect(Collectors.joining("\n"));
    } else if (block instanceof Quote quote) {
      return quote.inner().stream().map(EntryReader::text).collect(Collectors.joining("\n"));
    } else if (block instanceof CodeBlock code) {
      return code.content();
    } else if (block instanceof Table table) {
      return table.rows().stream()
          .map((TableRow row) -> String.join(" ", row.cells()))
          .collect(Collectors.joining("\n"));
    }
    return "";
  }
}
