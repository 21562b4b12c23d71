// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.source.SourceLocation;
import java.util.List;

/** Findings, each with its place, its message, and how to mend it. */
final class FindingList {

  private FindingList() {}

  /** Findings that stand. */
  static void write(String entry, List<Finding> findings, LineLinks links, Markup page) {
    page.open("ol", "class", "findings").line();
    int number = 1;
    for (Finding finding : findings) {
      String severity = finding.severity().id();
      open(id(entry, number++), severity, finding, page);
      head(severity, finding, links, page);
      page.element("p", finding.message(), "class", "message").line();
      page.open("p", "class", "mend").element("b", "To mend: ").text(finding.mend()).close().line();
      requiredBy(finding, page);
      page.close().line();
    }
    page.close().line();
  }

  /** Findings that waivers cover. */
  static void waived(List<WaivedFinding> findings, LineLinks links, Markup page) {
    page.open("ol", "class", "findings").line();
    for (WaivedFinding waived : findings) {
      page.open("li", "class", "finding waived").line();
      head("waived", waived.finding(), links, page);
      page.element("p", waived.finding().message(), "class", "message").line();
      page.open("p", "class", "mend").element("b", "Waived ");
      page.text("until %s by %s: %s".formatted(waived.until(), waived.owner(), waived.reason()));
      page.close().line();
      page.element("p", "Waiver: " + LineLinks.words(waived.waiver()), "class", "source-of").line();
      requiredBy(waived.finding(), page);
      page.close().line();
    }
    page.close().line();
  }

  /** The id of a finding on the page; numbers begin at 1. */
  static String id(String entry, int number) {
    return entry + "f" + number;
  }

  private static void open(String id, String severity, Finding finding, Markup page) {
    page.open(
            "li",
            "id",
            id,
            "class",
            "finding " + severity,
            "data-severity",
            severity,
            "data-rule",
            finding.rule())
        .line();
  }

  private static void head(String word, Finding finding, LineLinks links, Markup page) {
    page.open("p", "class", "head").element("span", word, "class", "severity").text(" ");
    page.element("code", finding.rule()).text(" ");
    links.place(finding.location(), page);
    page.close().line();
  }

  private static void requiredBy(Finding finding, Markup page) {
    SourceLocation place = finding.requiredBy();
    if (place != null) {
      page.element("p", "Required by " + LineLinks.words(place), "class", "source-of").line();
    }
  }
}
