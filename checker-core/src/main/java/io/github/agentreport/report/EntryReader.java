package io.github.agentreport.report;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.Paragraph;
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

  static List<Entry> entries(List<Block> blocks) {
    EntryReader reader = new EntryReader();
    blocks.forEach(reader::read);
    return reader.entries;
  }

  private void read(Block block) {
    if (block instanceof Paragraph paragraph) {
      readLines(paragraph.text(), "");
    } else if (block instanceof Heading heading) {
      Label.of(heading.text())
          .ifPresent(
              label -> entries.add(new Entry(label.name(), label.value(), "", heading.lines())));
    } else if (block instanceof ListBlock list) {
      for (ListItem item : list.items()) {
        readLines(
            item.text(),
            item.blocks().stream().map(EntryReader::text).collect(Collectors.joining("\n")));
        item.blocks().forEach(this::read);
      }
    } else if (block instanceof Table table) {
      readCells(table.lines().first(), table.columns());
      table.rows().forEach(row -> readCells(row.line(), row.cells()));
    }
  }

  /** Lines without a label continue the value before them. */
  private void readLines(List<TextLine> lines, String nested) {
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      for (Label one : Label.several(line)) {
        Lines place = new Lines(line.line(), line.line());
        entries.add(new Entry(one.name(), one.value(), "", place));
      }
      Optional<Label> label = Label.looselyOf(line.text());
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

  private void readCells(int line, List<String> cells) {
    if (cells.size() > 1 && !cells.get(0).isBlank()) {
      String rest = cells.stream().skip(2).collect(Collectors.joining(" ")).strip();
      entries.add(new Entry(cells.get(0), cells.get(1), rest, new Lines(line, line)));
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
