// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import java.util.List;

/**
 * Writes a summary in GitHub's Markdown: the verdict, a row a report, a row a finding. Stateless
 * and thread-safe.
 */
public final class MarkdownSummary {

  /**
   * The most that GitHub takes as the summary of a step, in bytes (documentation of GitHub Actions,
   * "Step isolation and limits").
   */
  public static final int MOST_BYTES = 1024 * 1024;

  /** Room for the line that says what is left out. */
  private static final int RESERVE = 100;

  /** Creates a writer. */
  public MarkdownSummary() {}

  String write(CheckResult result) {
    return write(result, MOST_BYTES);
  }

  /**
   * Writes a summary that fits into a number of bytes.
   *
   * @param result the result
   * @param bytes the most bytes that it may have in UTF-8
   * @return the summary, with {@code \n} as line separator; empty where not even the verdict fits
   */
  public String write(CheckResult result, long bytes) {
    BoundedText text = new BoundedText(bytes - RESERVE);
    if (!text.add("## agentreport: " + ConsoleWriter.words(result.verdict()))) {
      return "";
    }
    text.add("");
    text.add(MarkdownText.inline(ConsoleWriter.counts(result)));
    int leftOut = reports(result, text);
    leftOut += findings(result.findings(), "Contracts", text);
    for (ReportResult report : result.reports()) {
      leftOut += findings(report.findings(), report.file(), text);
    }
    leftOut += waived(result, text);
    return leftOut == 0
        ? text.toString()
        : text + "\n%s more rows are left out.\n".formatted(leftOut);
  }

  private static int reports(CheckResult result, BoundedText text) {
    MarkdownTable table = new MarkdownTable("Verdict", "Report", "Agent", "Errors", "Warnings");
    for (ReportResult report : result.reports()) {
      table.row(
          mark(report.verdict()) + " " + ConsoleWriter.words(report.verdict()),
          MarkdownText.inline(report.file()),
          report.agent() == null ? "" : MarkdownText.inline(report.agent()),
          count(report, Severity.ERROR),
          count(report, Severity.WARNING));
    }
    return table.addTo(text, "### Reports");
  }

  private static int findings(List<Finding> findings, String heading, BoundedText text) {
    MarkdownTable table = new MarkdownTable("Severity", "Place", "Rule", "Finding", "To mend");
    for (Finding finding : findings) {
      table.row(
          finding.severity().id(),
          MarkdownText.inline(finding.location().file() + ":" + finding.location().startLine()),
          finding.rule(),
          MarkdownText.inline(finding.message()),
          MarkdownText.inline(finding.mend()));
    }
    return table.addTo(text, "### " + MarkdownText.inline(heading));
  }

  private static int waived(CheckResult result, BoundedText text) {
    MarkdownTable table =
        new MarkdownTable("Report", "Rule", "Finding", "Reason", "Owner", "Until");
    for (ReportResult report : result.reports()) {
      for (WaivedFinding waived : report.waived()) {
        table.row(
            MarkdownText.inline(report.file()),
            waived.finding().rule(),
            MarkdownText.inline(waived.finding().message()),
            MarkdownText.inline(waived.reason()),
            MarkdownText.inline(waived.owner()),
            waived.until().toString());
      }
    }
    return table.addTo(text, "### Waived");
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✅";
      case WARNED -> "⚠️";
      case FAILED -> "❌";
    };
  }

  private static String count(ReportResult report, Severity severity) {
    return String.valueOf(
        report.findings().stream().filter(finding -> finding.severity() == severity).count());
  }
}
