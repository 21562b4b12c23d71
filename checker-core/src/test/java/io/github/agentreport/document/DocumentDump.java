// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a document's blocks with their lines, as a person can check them. */
final class DocumentDump {

  private final StringBuilder out = new StringBuilder();

  private DocumentDump() {}

  static String of(MarkdownDocument document) {
    DocumentDump dump = new DocumentDump();
    document.blocks().forEach(block -> dump.block(block, ""));
    return dump.out.toString();
  }

  private void line(String indent, String text) {
    out.append((indent + text).stripTrailing()).append('\n');
  }

  private void block(Block block, String indent) {
    String at = lines(block.lines()) + " ";
    String inner = indent + "  ";
    if (block instanceof Heading heading) {
      line(indent, at + kind(heading) + " " + quoted(heading.text()));
    } else if (block instanceof Paragraph paragraph) {
      line(indent, at + "paragraph");
      text(paragraph.text(), inner);
    } else if (block instanceof ListBlock list) {
      line(indent, at + (list.ordered() ? "ordered list" : "list"));
      for (ListItem item : list.items()) {
        line(inner, lines(item.lines()) + " item");
        text(item.text(), inner + "  ");
        item.blocks().forEach(child -> block(child, inner + "  "));
      }
    } else if (block instanceof Table table) {
      line(indent, at + "table " + cells(table.columns()));
      table.rows().forEach(row -> line(inner, row.line() + " row " + cells(row.cells())));
    } else if (block instanceof CodeBlock code) {
      String kind = code.fenced() ? "fenced code " + quoted(code.info()) : "indented code";
      line(indent, at + kind + " from " + code.contentLine());
      code.content().lines().forEach(content -> line(inner, "|" + content));
    } else if (block instanceof Quote quote) {
      line(indent, at + "quote");
      quote.blocks().forEach(child -> block(child, inner));
    } else if (block instanceof HtmlBlock html) {
      line(indent, at + (html.isComment() ? "comment" : "html"));
      html.content().lines().forEach(content -> line(inner, "|" + content));
    } else {
      line(indent, at + "break");
    }
  }

  private void text(List<TextLine> lines, String indent) {
    for (TextLine text : lines) {
      String source = text.source().equals(text.text()) ? "" : " from " + quoted(text.source());
      line(indent, text.line() + " " + quoted(text.text()) + source);
    }
  }

  /** The headings and code blocks only; Markdown in a fence is read once more. */
  static String outline(MarkdownDocument document, MarkdownReader reader) throws Exception {
    DocumentDump dump = new DocumentDump();
    dump.outline(document, reader, "");
    return dump.out.toString();
  }

  private void outline(MarkdownDocument document, MarkdownReader reader, String indent)
      throws Exception {
    for (Block block : document.descendants().toList()) {
      String at = lines(block.lines()) + " ";
      if (block instanceof Heading heading) {
        line(indent, at + kind(heading) + " " + quoted(heading.text()));
      } else if (block instanceof CodeBlock code) {
        line(indent, at + "code " + quoted(code.info()));
        if (code.language().equals("markdown") && !code.content().isBlank()) {
          int last = code.contentLine() + (int) code.content().lines().count() - 1;
          Lines inside = new Lines(code.contentLine(), last);
          outline(reader.read(document.source(), inside), reader, indent + "  ");
        }
      }
    }
  }

  private static String kind(Heading heading) {
    return switch (heading.style()) {
      case MARKDOWN -> "heading " + heading.level();
      case BOLD -> "bold heading";
      case LABEL -> "label";
    };
  }

  private static String lines(Lines lines) {
    return lines.first() == lines.last()
        ? String.valueOf(lines.first())
        : lines.first() + "-" + lines.last();
  }

  private static String cells(List<String> cells) {
    return cells.stream().map(DocumentDump::quoted).collect(Collectors.joining(" | "));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
