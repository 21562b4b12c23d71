// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import io.github.agentreport.source.ReadingLimits;
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

  private final Parser parser;
  private final ReadingBounds bounds;

  /** Creates a reader with the usual limits. */
  public MarkdownReader() {
    this(ReadingLimits.DEFAULT);
  }

  /**
   * Creates a reader.
   *
   * @param limits how much is read at most; the size of a file is not looked at here
   */
  public MarkdownReader(ReadingLimits limits) {
    this.bounds = new ReadingBounds(limits);
    this.parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(bounds.openBlocks())
            .build();
  }

  /**
   * Reads a whole source. Front matter at its start is left out.
   *
   * @param source the source
   * @return the document
   * @throws UnreadableSourceException if the text is beyond a limit
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
   * @throws UnreadableSourceException if the text is beyond a limit
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
   * @throws UnreadableSourceException if the text is beyond a limit
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
    bounds.checkLines(source, range.first(), written);
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
   * @throws UnreadableSourceException if the text is beyond a limit
   */
  public MarkdownDocument readAsWritten(SourceText source) throws UnreadableSourceException {
    int body = Math.min(FrontMatter.of(source).bodyLine(), source.lineCount());
    Lines range = new Lines(body, source.lineCount());
    List<String> lines = source.lines(range.first(), range.last());
    bounds.checkLines(source, range.first(), lines);
    return parse(source, range, lines);
  }

  private MarkdownDocument parse(SourceText source, Lines range, List<String> lines)
      throws UnreadableSourceException {
    Node root = parser.parse(String.join("\n", lines));
    bounds.checkNesting(source, range.first(), root);
    return new MarkdownDocument(source, range, new BlockReader(lines, range.first()).blocks(root));
  }
}
