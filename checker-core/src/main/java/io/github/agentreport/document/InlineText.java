// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects what a reader sees of inline content, line by line. */
final class InlineText extends AbstractVisitor {

  private final List<String> finished = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private InlineText() {}

  /** The visible text of a node's inline children; a line break of the source starts a new line. */
  static List<String> lines(Node parent) {
    InlineText collector = new InlineText();
    collector.visitChildren(parent);
    collector.endLine();
    return collector.finished;
  }

  /** The visible text of a node's inline children on one line. */
  static String oneLine(Node parent) {
    return String.join(" ", lines(parent)).strip();
  }

  private void endLine() {
    // Code spans and tags can leave blanks that do not stand in a row where they are written.
    finished.add(LongBlanks.shorten(line.toString().strip()));
    line.setLength(0);
  }

  @Override
  public void visit(Text text) {
    line.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    line.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().regionMatches(true, 0, "<br", 0, "<br".length())) {
      line.append(' ');
    } else if (isPlaceholder(html.getLiteral())) {
      line.append(html.getLiteral());
    }
  }

  /** {@code <Feature Name>} parses as a tag, yet stands for a text to fill in. */
  private static boolean isPlaceholder(String tag) {
    int end = 1;
    while (end < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
      end++;
    }
    return end > 1
        && tag.indexOf('=') < 0
        && tag.indexOf('/') < 0
        && !TagLines.isHtml(tag.substring(1, end));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    endLine();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    endLine();
  }
}
