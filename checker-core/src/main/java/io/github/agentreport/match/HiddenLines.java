// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.HtmlBlock;
import io.github.agentreport.document.Quote;
import io.github.agentreport.report.AgentReport;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds items in comments, code blocks and quotations. */
final class HiddenLines {

  private static final Pattern MARKER =
      Pattern.compile("^[\\s>]*(?:<!--\\s*)?(?:[-*+]|\\d+[.)])?\\s*(?:\\[[^\\]]{0,2}\\])?\\s*");

  private HiddenLines() {}

  static Optional<HiddenLine> find(AgentReport report, String item) {
    Wording clause = Wording.ofClause(item);
    return report.document().descendants().flatMap(block -> in(block, report, clause)).findFirst();
  }

  private static Stream<HiddenLine> in(Block block, AgentReport report, Wording clause) {
    if (block instanceof HtmlBlock html && html.isComment()) {
      return lines(block, "a comment", report, clause);
    } else if (block instanceof CodeBlock) {
      return lines(block, "a code block", report, clause);
    } else if (block instanceof Quote) {
      return lines(block, "a quotation", report, clause);
    }
    return Stream.empty();
  }

  private static Stream<HiddenLine> lines(
      Block block, String where, AgentReport report, Wording clause) {
    int first = block.lines().first();
    return Stream.iterate(first, line -> line <= block.lines().last(), line -> line + 1)
        .filter(line -> says(report.source().line(line), clause))
        .map(line -> new HiddenLine(where, first, line));
  }

  private static boolean says(String line, Wording clause) {
    String text = MARKER.matcher(line).replaceFirst("");
    return Similarity.ofItem(clause, Wording.of(text)) >= Similarity.LITERAL;
  }
}
