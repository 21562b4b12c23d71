// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import io.github.agentreport.source.ReadingLimits;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Refuses texts that are beyond a limit. Each look at a text takes time in line with its size. */
final class ReadingBounds {

  private final ReadingLimits limits;

  ReadingBounds(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * The number of blocks that the parser may have open at a time: enough for one level more than is
   * allowed, so that {@link #checkNesting} sees it. A list has two blocks a level.
   */
  int openBlocks() {
    return 2 * limits.nesting() + 4;
  }

  /** Checks lines before they are parsed. */
  void checkLines(SourceText source, int first, List<String> lines)
      throws UnreadableSourceException {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).length() > limits.lineLength()) {
        throw new UnreadableSourceException(
            "has %s characters in line %s, more than agentreport.maxLineLength (%s)"
                .formatted(lines.get(at).length(), first + at, limits.lineLength()),
            source.location(first + at),
            "Break the line up, or move what is in it to a file of its own.");
      }
    }
    checkTables(source, first, lines);
  }

  /** A short row is filled up with cells, so that few characters can make many. */
  private void checkTables(SourceText source, int first, List<String> lines)
      throws UnreadableSourceException {
    long cells = 0;
    int columns = 0;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      columns = isEnd(line) ? 0 : Math.max(columns, columns(line));
      cells += columns;
      if (cells > limits.tableCells()) {
        throw new UnreadableSourceException(
            "has tables of more cells than agentreport.maxTableCells (%s)"
                .formatted(limits.tableCells()),
            source.location(first + at),
            "Shorten the tables, or move them to files of their own.");
      }
    }
  }

  /** The number of columns that the line below a table's head gives it; 0 for any other line. */
  private static int columns(String line) {
    int columns = 0;
    boolean bar = false;
    char before = ' ';
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      columns += c == '-' && before != '-' ? 1 : 0;
      bar |= c == '|';
      before = c;
      if (" \t>|:-".indexOf(c) < 0) {
        return 0;
      }
    }
    return bar ? columns : 0;
  }

  /** A blank line ends a table, also where both are quoted. */
  private static boolean isEnd(String line) {
    for (int at = 0; at < line.length(); at++) {
      if (" \t>".indexOf(line.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Checks how deep quotes and list items of a parsed text nest, without using the stack. */
  void checkNesting(SourceText source, int first, Node root) throws UnreadableSourceException {
    int depth = 0;
    Node node = root;
    while (true) {
      Node next = isContainer(node) || node == root ? node.getFirstChild() : null;
      if (next == null) {
        while (node != root && node.getNext() == null) {
          node = node.getParent();
          depth -= isLevel(node) ? 1 : 0;
        }
        if (node == root) {
          return;
        }
        next = node.getNext();
      } else {
        depth += isLevel(node) ? 1 : 0;
        if (depth > limits.nesting()) {
          int line =
              node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
          throw new UnreadableSourceException(
              "nests quotes and lists deeper than agentreport.maxNesting (%s)"
                  .formatted(limits.nesting()),
              source.location(first + line),
              "Make the lists and quotations flatter.");
        }
      }
      node = next;
    }
  }

  private static boolean isContainer(Node node) {
    return node instanceof ListBlock || isLevel(node);
  }

  private static boolean isLevel(Node node) {
    return node instanceof BlockQuote || node instanceof ListItem;
  }
}
