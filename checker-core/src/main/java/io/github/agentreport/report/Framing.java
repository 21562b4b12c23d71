// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the report in its frame: agents wrap a report in a fence, with talk before and after. */
final class Framing {

  private static final Set<String> LANGUAGES = Set.of("", "markdown", "md", "text", "txt");

  /** Talk around a report has a heading or two; a report with code in it has more. */
  private static final int MOST_OUTSIDE = 1;

  private final MarkdownReader markdown;

  Framing(MarkdownReader markdown) {
    this.markdown = markdown;
  }

  /**
   * A report in its frame.
   *
   * @param report the document that is the report
   * @param frame the document whose fence holds it; null where it is in none
   */
  record Framed(MarkdownDocument report, @Nullable MarkdownDocument frame) {}

  /** Finds the report: what a fence holds if the headings are inside it. */
  Framed report(SourceText source) throws UnreadableSourceException {
    MarkdownDocument whole = markdown.read(source);
    long outside = headings(whole.blocks());
    if (outside > MOST_OUTSIDE) {
      return new Framed(whole, null);
    }
    for (Block block : whole.blocks()) {
      if (block instanceof CodeBlock code && code.fenced() && isPossible(code)) {
        int last = code.contentLine() + (int) code.content().lines().count() - 1;
        MarkdownDocument inside = markdown.readFenced(source, new Lines(code.contentLine(), last));
        if (headings(inside.blocks()) > 2 * outside) {
          return new Framed(inside, whole);
        }
      }
    }
    return new Framed(whole, null);
  }

  private static boolean isPossible(CodeBlock code) {
    return LANGUAGES.contains(code.language()) && !code.content().isBlank();
  }

  private static long headings(List<Block> blocks) {
    return blocks.stream()
        .filter(
            block -> block instanceof Heading heading && heading.style() == HeadingStyle.MARKDOWN)
        .count();
  }
}
