// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.ShownFindings;
import java.util.Comparator;
import java.util.List;

/** All reports, the worst first, below what is found about none of them. */
final class ReportList {

  private ReportList() {}

  static void write(CheckResult result, ShownFindings shown, Figures figures, Markup page) {
    if (!result.findings().isEmpty()) {
      page.open("section", "id", "general").element("h2", "Beyond single reports").line();
      FindingList.write("general", shown.general(), LineLinks.NONE, page);
      page.close().line();
    }
    page.open("section", "id", "reports").element("h2", "Reports").line();
    if (shown.leftOut() > 0) {
      page.element("p", shown.notice(), "class", "quiet").line();
    }
    if (result.reports().isEmpty()) {
      page.element("p", "There is no report.", "class", "quiet").line();
    } else {
      list(result, shown, figures, page);
    }
    page.close().line();
  }

  private static void list(CheckResult result, ShownFindings shown, Figures figures, Markup page) {
    if (figures.filtered()) {
      FilterForm.write(figures, page);
    }
    List<ReportResult> worstFirst =
        result.reports().stream()
            .sorted(Comparator.comparing(ReportResult::verdict).reversed())
            .toList();
    // Not a list element: browsers number its items anew for each one that a filter hides.
    page.open("div", "class", "reports", "role", "list").line();
    int number = 1;
    for (ReportResult report : worstFirst) {
      new ReportEntry(report, shown.of(report), "r" + number++).write(worstFirst.size() == 1, page);
    }
    page.close().line();
    page.element("p", "No report matches the filter.", "class", "nothing", "hidden", "").line();
  }
}
