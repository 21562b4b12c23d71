// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.report.MarkReader.Marked;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects the lines of a report that may answer items of a checklist. */
final class ItemReader {

  private final List<ChecklistItem> items = new ArrayList<>();

  private final SourceText source;

  private ItemReader(SourceText source) {
    this.source = source;
  }

  static List<ChecklistItem> items(MarkdownDocument document) {
    ItemReader reader = new ItemReader(document.source());
    document.blocks().forEach(reader::read);
    return reader.items;
  }

  private void read(Block block) {
    if (block instanceof ListBlock list) {
      for (ListItem item : list.items()) {
        readItem(item);
        item.blocks().forEach(this::read);
      }
    } else if (block instanceof Paragraph paragraph) {
      paragraph.text().forEach(this::readLine);
    } else if (block instanceof Heading heading) {
      String text = heading.text();
      readLine(new TextLine(heading.lines().first(), text, text));
    } else if (block instanceof Table table) {
      table.rows().forEach(this::readRow);
    }
  }

  private void readItem(ListItem item) {
    if (item.text().isEmpty()) {
      return;
    }
    TextLine first = item.text().get(0);
    TextLine last = item.text().get(item.text().size() - 1);
    Optional<TaskBox> box = TaskBox.of(first);
    Marked marked = MarkReader.read(box, first.text());
    String rest = item.text().stream().skip(1).map(TextLine::text).collect(Collectors.joining(" "));
    String text = (marked.text() + " " + rest).strip();
    items.add(
        new ChecklistItem(
            text,
            nested(item),
            marked.written(),
            marked.mark(),
            box.filter(TaskBox::bracketed).isPresent(),
            source.location(first.line(), last.line())));
  }

  /** What is said below an item, in paragraphs and in list items without a mark. */
  private static String nested(ListItem item) {
    StringBuilder said = new StringBuilder();
    for (Block block : item.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph.text().forEach(line -> said.append(line.text()).append(". "));
      } else if (block instanceof ListBlock list) {
        list.items().stream()
            .flatMap(inner -> inner.text().stream())
            .filter(line -> TaskBox.of(line).isEmpty())
            .forEach(line -> said.append(line.text()).append(". "));
      }
    }
    return said.toString().strip();
  }

  /** A line outside lists is an item only if it begins with a mark. */
  private void readLine(TextLine line) {
    TaskBox.of(line)
        .ifPresent(
            box -> {
              Marked marked = MarkReader.read(Optional.of(box), line.text());
              items.add(
                  new ChecklistItem(
                      marked.text(),
                      "",
                      marked.written(),
                      marked.mark(),
                      box.bracketed(),
                      source.location(line.line())));
            });
  }

  private void readRow(TableRow row) {
    int status = -1;
    Marked marked = new Marked(Mark.NONE, "");
    for (int at = 0; at < row.cells().size() && status < 0; at++) {
      Marked cell = MarkReader.readCell(row.cells().get(at));
      if (cell.mark() != Mark.NONE) {
        status = at;
        marked = cell;
      }
    }
    for (int at = 1; at < row.cells().size() && status < 0; at++) {
      Marked cell = MarkReader.readAnswer(row.cells().get(at));
      if (cell.mark() != Mark.NONE) {
        status = at;
        marked = cell;
      }
    }
    int subject = status == 0 && marked.text().isEmpty() ? 1 : 0;
    if (status < 0 || subject >= row.cells().size()) {
      return;
    }
    String text = subject == status ? marked.text() : row.cells().get(subject);
    List<String> notes = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      if (at != subject) {
        notes.add(at == status ? marked.text() : row.cells().get(at));
      }
    }
    add(row, text, String.join(" ", notes).strip(), marked);
    // A column before that of the item may only group: "After each batch | Tests pass | ✅".
    for (int at = subject + 1; at < status; at++) {
      String rest = String.join(" ", row.cells().subList(status + 1, row.cells().size())).strip();
      add(row, row.cells().get(at), (marked.text() + " " + rest).strip(), marked);
    }
  }

  private void add(TableRow row, String text, String note, Marked marked) {
    Optional<String> struck = MarkReader.struck(text);
    items.add(
        new ChecklistItem(
            struck.orElse(text),
            note,
            marked.written(),
            struck.isPresent() ? Mark.NOT_APPLICABLE : marked.mark(),
            true,
            source.location(row.line())));
  }
}
