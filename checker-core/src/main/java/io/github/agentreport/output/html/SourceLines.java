// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of a report, those marked that findings point to. */
final class SourceLines {

  /** What points to a line; the id is empty where there is nothing to go back to. */
  private record Pointer(String id, String rule, String tone) {}

  private final ReportResult report;
  private final LineLinks links;
  private final SortedMap<Integer, List<Pointer>> pointers = new TreeMap<>();
  private final SortedMap<Integer, Severity> gravest = new TreeMap<>();

  SourceLines(ReportResult report, List<Finding> shown, LineLinks links) {
    this.report = report;
    this.links = links;
    int number = 1;
    for (Finding finding : shown) {
      String id = FindingList.id(links.entry(), number++);
      point(finding, new Pointer(id, finding.rule(), finding.severity().id()));
      gravest.merge(
          finding.location().startLine(),
          finding.severity(),
          (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
    for (WaivedFinding waived : report.waived()) {
      point(waived.finding(), new Pointer("", waived.finding().rule(), "waived"));
    }
  }

  private void point(Finding finding, Pointer pointer) {
    if (finding.location().file().equals(report.file())) {
      pointers
          .computeIfAbsent(finding.location().startLine(), line -> new ArrayList<>())
          .add(pointer);
    }
  }

  void write(Markup page) {
    page.open("ol", "class", "lines").line();
    int before = 0;
    for (Map.Entry<Integer, String> line : report.excerpt().entrySet()) {
      int number = line.getKey();
      boolean gap = number != before + 1;
      List<Pointer> found = pointers.getOrDefault(number, List.of());
      if (gap) {
        page.open(
            "li",
            "id",
            links.id(number),
            "value",
            Integer.toString(number),
            "class",
            (tone(number, found) + " gap").strip());
      } else if (found.isEmpty()) {
        page.open("li", "id", links.id(number));
      } else {
        page.open("li", "id", links.id(number), "class", tone(number, found));
      }
      page.text(line.getValue());
      found.forEach(pointer -> back(pointer, page));
      page.close().line();
      before = number;
    }
    page.close().line();
  }

  private String tone(int line, List<Pointer> found) {
    Severity severity = gravest.get(line);
    return found.isEmpty() ? "" : "marked " + (severity == null ? "waived" : severity.id());
  }

  private static void back(Pointer pointer, Markup page) {
    page.text(" ");
    if (pointer.id().isEmpty()) {
      page.element("span", pointer.rule(), "class", "back waived");
    } else {
      page.element(
          "a", pointer.rule(), "class", "back " + pointer.tone(), "href", "#" + pointer.id());
    }
  }
}
