// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The lines, tables and code that a report says in its own voice: what it quotes is not. */
final class Statements {

  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private final SourceText source;
  private final List<Statement> lines = new ArrayList<>();
  private final List<Framed<CodeBlock>> code = new ArrayList<>();
  private final List<Framed<Table>> tables = new ArrayList<>();
  private final Deque<Heading> open = new ArrayDeque<>();

  /** A block with what stands around it. */
  record Framed<T>(T block, Frame frame) {}

  private Statements(SourceText source) {
    this.source = source;
  }

  static Statements of(AgentReport report) {
    Statements statements = new Statements(report.source());
    statements.readAll(report.blocks(), new Frame(List.of(), "", List.of(), List.of()));
    return statements;
  }

  List<Statement> lines() {
    return lines;
  }

  List<Framed<CodeBlock>> code() {
    return code;
  }

  List<Framed<Table>> tables() {
    return tables;
  }

  private void readAll(List<Block> blocks, Frame around) {
    Frame frame = around;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        while (!open.isEmpty() && open.element().rank() >= heading.rank()) {
          open.pop();
        }
        List<String> headings = new ArrayList<>();
        // The title names the subject, and is no word about what stands below it.
        open.descendingIterator().forEachRemaining(outer -> addHeading(outer, headings));
        frame = new Frame(headings, "", around.outer(), List.of());
        add(heading.lines().first(), frame, List.of(), true);
        open.push(heading);
        addHeading(heading, headings);
        frame = new Frame(headings, "", around.outer(), List.of());
      } else {
        read(block, frame);
        frame = frame.withLead(lead(block));
      }
    }
  }

  private static void addHeading(Heading heading, List<String> headings) {
    if (heading.rank() > 1) {
      headings.add(heading.text());
    }
  }

  /** What a paragraph says to what follows it. */
  private static String lead(Block block) {
    return block instanceof Paragraph paragraph && !paragraph.text().isEmpty()
        ? words(paragraph.text().get(paragraph.text().size() - 1))
        : "";
  }

  /** A line without code, whose names say nothing of what is around: {@code com/example/A.java}. */
  private static String words(TextLine line) {
    return line.source().indexOf('`') >= 0
        ? PlainText.of(CODE.matcher(line.source()).replaceAll(" ")).text()
        : line.text();
  }

  private void read(Block block, Frame frame) {
    if (block instanceof Paragraph paragraph) {
      readText(paragraph.text(), frame);
    } else if (block instanceof ListBlock list) {
      list.items().forEach(item -> readItem(item, frame));
    } else if (block instanceof Table table) {
      tables.add(new Framed<>(table, frame));
      Frame inner = frame.withColumns(table.columns());
      for (TableRow row : table.rows()) {
        add(row.line(), inner, row.cells(), false);
      }
    } else if (block instanceof CodeBlock text) {
      code.add(new Framed<>(text, frame));
    }
  }

  private void readItem(ListItem item, Frame frame) {
    readText(item.text(), frame);
    Frame inner = frame.inside(item.text().isEmpty() ? "" : words(item.text().get(0)));
    readAll(item.blocks(), inner);
  }

  private void readText(List<TextLine> text, Frame frame) {
    for (TextLine line : text) {
      String whole = source.line(line.line());
      int indent = Math.max(0, whole.indexOf(line.source()));
      add(line.line(), indent, frame, List.of(), false);
    }
  }

  private void add(int line, Frame frame, List<String> cells, boolean heading) {
    String whole = source.line(line);
    int indent = 0;
    while (indent < whole.length() && " \t>|#".indexOf(whole.charAt(indent)) >= 0) {
      indent++;
    }
    add(line, indent, frame, cells, heading);
  }

  private void add(int line, int indent, Frame frame, List<String> cells, boolean heading) {
    String said = source.line(line).substring(indent).stripTrailing();
    if (said.length() > Statement.LONGEST) {
      return;
    }
    lines.add(
        new Statement(
            source.file(), line, indent, said, PlainText.of(said), frame, cells, heading));
  }
}
