// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HtmlBlock;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Quote;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.report.AgentReport;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a section shows code. A fence is the usual form, not the only one: a list of
 * commands in code ticks shows them as well, and a quotation shows Markdown as it will look.
 */
final class LaidOutCode {

  /** A line of code, with a number, an explanation or its outcome behind it at the most. */
  private static final Pattern WHOLE_LINE =
      Pattern.compile("`+([^`]+)`+[.;]?(?:\\s*[(（:：,，→⇒—–#-].*)?");

  /** What a command or statement has, and a mere name or path has not. */
  private static final Pattern STATEMENT = Pattern.compile("\\S\\s+\\S|[=;{}$|]|\\)$");

  private LaidOutCode() {}

  /** Whether some part of a section is code. */
  static boolean in(SectionPart part, AgentReport report) {
    return report.code().stream()
            .filter(code -> !code.content().isBlank())
            .map(CodeBlock::lines)
            .anyMatch(lines -> part.extent().contains(lines.first()))
        || report.blocks(part.extent().first(), part.extent().last()).stream()
            .anyMatch(LaidOutCode::isCode);
  }

  private static boolean isCode(Block block) {
    if (block instanceof ListBlock list) {
      return list.items().stream()
          .anyMatch(
              item ->
                  (!item.text().isEmpty() && isCode(item.text().get(0)))
                      || item.blocks().stream().anyMatch(LaidOutCode::isCode));
    } else if (block instanceof Paragraph paragraph) {
      return isWholeParagraph(paragraph.text());
    } else if (block instanceof Quote quote) {
      return quote.blocks().stream().anyMatch(LaidOutCode::isLaidOut);
    }
    return block instanceof HtmlBlock html && html.content().stripLeading().startsWith("<pre");
  }

  /** A quotation in mere sentences is what somebody said. */
  private static boolean isLaidOut(Block block) {
    return block instanceof Heading || block instanceof ListBlock || block instanceof Table;
  }

  private static boolean isWholeParagraph(List<TextLine> lines) {
    return lines.stream().allMatch(LaidOutCode::isCode);
  }

  private static boolean isCode(TextLine line) {
    Matcher code = WHOLE_LINE.matcher(line.source().strip());
    return code.matches() && STATEMENT.matcher(code.group(1).strip()).find();
  }
}
