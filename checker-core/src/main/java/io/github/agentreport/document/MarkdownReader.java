// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with GFM tables, after repair of its code fences. Immutable and
 * thread-safe.
 */
public final class MarkdownReader {

  private static final Pattern ESCAPED = Pattern.compile("^(\\s*)\\\\`\\\\?`\\\\?`");

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  /** Creates a reader. */
  public MarkdownReader() {}

  /**
   * Reads a whole source. Front matter at its start is left out.
   *
   * @param source the source
   * @return the document
   * @throws UnreadableSourceException if a table is larger than the parser takes
   */
  public MarkdownDocument read(SourceText source) throws UnreadableSourceException {
    int body = FrontMatter.of(source).bodyLine();
    return body > source.lineCount()
        ? new MarkdownDocument(source, new Lines(1, source.lineCount()), List.of())
        : read(source, new Lines(body, source.lineCount()));
  }

  /**
   * Reads a part of a source as a document of its own.
   *
   * @param source the source
   * @param range the lines to read; line numbers of the result are still those of the source
   * @return the document
   * @throws UnreadableSourceException if a table is larger than the parser takes
   */
  public MarkdownDocument read(SourceText source, Lines range) throws UnreadableSourceException {
    return repaired(source, range, source.lines(range.first(), range.last()));
  }

  /**
   * Reads what a fence of a source holds, as a document of its own. Authors escape the fences in it
   * so that they do not end the outer one.
   *
   * @param source the source
   * @param range the lines between the outer fences
   * @return the document
   * @throws UnreadableSourceException if a table is larger than the parser takes
   */
  public MarkdownDocument readFenced(SourceText source, Lines range)
      throws UnreadableSourceException {
    List<String> lines =
        source.lines(range.first(), range.last()).stream()
            .map(line -> line.contains("\\`") ? ESCAPED.matcher(line).replaceFirst("$1```") : line)
            .toList();
    return repaired(source, range, lines);
  }

  private MarkdownDocument repaired(SourceText source, Lines range, List<String> written)
      throws UnreadableSourceException {
    return parse(
        source,
        range,
        FalseReferences.escape(TagLines.blank(FenceRepair.repair(LongBlanks.shorten(written)))));
  }

  /**
   * Reads a whole source as strict CommonMark does, without repair. Front matter at its start is
   * left out.
   *
   * @param source the source
   * @return the document
   * @throws UnreadableSourceException if a table is larger than the parser takes
   */
  public MarkdownDocument readAsWritten(SourceText source) throws UnreadableSourceException {
    int body = Math.min(FrontMatter.of(source).bodyLine(), source.lineCount());
    Lines range = new Lines(body, source.lineCount());
    return parse(source, range, source.lines(range.first(), range.last()));
  }

  private MarkdownDocument parse(SourceText source, Lines range, List<String> lines)
      throws UnreadableSourceException {
    Node root;
    try {
      root = parser.parse(String.join("\n", lines));
    } catch (IllegalArgumentException e) {
      // The tables extension bounds the number of cells, against tables that blow up when padded.
      throw new UnreadableSourceException("holds a table that is too large: " + e.getMessage());
    }
    return new MarkdownDocument(source, range, new BlockReader(lines, range.first()).blocks(root));
  }
}
