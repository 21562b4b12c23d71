// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** One report: a line that can be opened, and in it the findings beside the source. */
final class ReportEntry {

  private final ReportResult report;
  private final List<Finding> shown;
  private final String id;
  private final LineLinks links;

  ReportEntry(ReportResult report, List<Finding> shown, String id) {
    this.report = report;
    this.shown = shown;
    this.id = id;
    this.links = new LineLinks(report.file(), id, report.excerpt().keySet());
  }

  void write(boolean open, Markup page) {
    String verdict = report.verdict().id();
    page.open(
            "div",
            "role",
            "listitem",
            "id",
            id,
            "class",
            "report " + verdict,
            "data-verdict",
            verdict,
            "data-agent",
            Charts.name(Figures.agent(report)),
            "data-findings",
            found())
        .line();
    if (open) {
      page.open("details", "open", "").line();
    } else {
      page.open("details").line();
    }
    summary(page);
    page.open("div", "class", "body").line();
    page.open("div", "class", "said").line();
    said(page);
    page.close().line();
    if (!report.excerpt().isEmpty()) {
      page.open(
          "div", "class", "source", "role", "region", "aria-label", "Source", "tabindex", "0");
      page.element("h3", "Source").line();
      new SourceLines(report, shown, links).write(page);
      page.close().line();
    }
    page.close().line().close().line().close().line();
  }

  /** For the filter: each severity and rule that occurs, once. */
  private String found() {
    return report.findings().stream()
        .map(finding -> finding.severity().id() + ":" + finding.rule())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private void summary(Markup page) {
    page.open("summary").open("span", "class", "verdict");
    page.element("span", Wording.sign(report.verdict()), "aria-hidden", "true");
    page.text(" " + Wording.verdict(report.verdict())).close().text(" ");
    page.element("span", report.file(), "class", "file").text(" ");
    page.element("span", Charts.name(Figures.agent(report)), "class", "agent").text(" ");
    page.open("span", "class", "counts");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      long count =
          report.findings().stream().filter(finding -> finding.severity() == severity).count();
      count(count, Wording.counted(count, severity), severity.id(), page);
    }
    long waived = report.waived().size();
    count(waived, Wording.number(waived) + " waived", "waived", page);
    page.close().close().line();
  }

  private static void count(long count, String words, String tone, Markup page) {
    if (count > 0) {
      page.element("span", words, "class", tone).text(" ");
    }
  }

  private void said(Markup page) {
    int leftOut = report.findings().size() - shown.size();
    page.element("h3", "Findings").line();
    if (report.findings().isEmpty()) {
      page.element("p", "Nothing was found.", "class", "quiet").line();
    } else if (!shown.isEmpty()) {
      FindingList.write(id, shown, links, page);
    }
    if (leftOut > 0) {
      page.element("p", "Not shown: %s.".formatted(Wording.number(leftOut)), "class", "quiet")
          .line();
    }
    if (!report.waived().isEmpty()) {
      page.element("h3", "Covered by waivers").line();
      FindingList.waived(report.waived(), links, page);
    }
    if (!report.items().isEmpty()) {
      page.element("h3", "Items").line();
      ItemTable.write(report.items(), links, page);
    }
    String sha256 = report.sha256();
    if (sha256 != null) {
      page.open("p", "class", "digest").text("SHA-256 ").element("code", sha256).close().line();
    }
  }
}
