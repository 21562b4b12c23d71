// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import io.github.agentreport.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A parsed Markdown document, or the part of a source that was parsed as one. Immutable.
 *
 * @param source the source; line numbers of all blocks refer to it
 * @param range the lines that were parsed
 * @param blocks the top-level blocks, in order
 */
public record MarkdownDocument(SourceText source, Lines range, List<Block> blocks) {

  /** Copies the list. */
  public MarkdownDocument {
    blocks = List.copyOf(blocks);
  }

  /**
   * All blocks, nested ones after the block that holds them.
   *
   * @return the blocks
   */
  public Stream<Block> descendants() {
    return Block.descendants(blocks).stream();
  }

  /**
   * The lines of headings, paragraphs and list items, quoted ones included.
   *
   * @return the lines, in order within each block
   */
  public Stream<TextLine> textLines() {
    return descendants().flatMap(MarkdownDocument::linesOf);
  }

  private static Stream<TextLine> linesOf(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text().stream();
    } else if (block instanceof ListBlock list) {
      return list.items().stream().flatMap(item -> item.text().stream());
    } else if (block instanceof Heading heading) {
      return Stream.of(new TextLine(heading.lines().first(), heading.text(), heading.text()));
    }
    return Stream.empty();
  }

  /**
   * The top-level headings with their extents.
   *
   * @return the sections in document order; a section lies inside that of a smaller rank before it
   */
  public List<Section> sections() {
    List<Section> closed = new ArrayList<>();
    Deque<Heading> open = new ArrayDeque<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        close(open, heading.rank(), heading.lines().first() - 1, closed);
        open.push(heading);
      }
    }
    close(open, 1, range.last(), closed);
    closed.sort(Comparator.comparingInt(section -> section.extent().first()));
    return List.copyOf(closed);
  }

  private static void close(Deque<Heading> open, int rank, int last, List<Section> closed) {
    while (!open.isEmpty() && open.element().rank() >= rank) {
      Heading heading = open.pop();
      int first = heading.lines().first();
      closed.add(new Section(heading, new Lines(first, Math.max(first, last))));
    }
  }
}
