// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says to an agent what it has to mend: the worst first, a line each, no more than it can use. */
final class RepairList {

  /** The length of the whole list in UTF-16 code units. */
  static final int LONGEST = 4000;

  private static final int LONGEST_LINE = 600;

  /** What the last line, and the line breaks around it, may take. */
  private static final int RESERVED = 40;

  private RepairList() {}

  /**
   * Writes the list.
   *
   * @param head the line before it
   * @param findings the findings, those of one severity in the order of their places; info is left
   *     out
   * @param report the file that a line without a file refers to
   * @return the lines, at most {@link #LONGEST} characters
   */
  static String of(String head, List<Finding> findings, String report) {
    List<Finding> worstFirst =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .sorted(
                Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> lines = new ArrayList<>(List.of(shortened(head)));
    int length = lines.get(0).length();
    for (Finding finding : worstFirst) {
      String line = line(finding, report);
      if (length + 1 + line.length() > LONGEST - RESERVED) {
        break;
      }
      lines.add(line);
      length += 1 + line.length();
    }
    int more = worstFirst.size() - lines.size() + 1;
    if (more > 0) {
      lines.add("- and %s more.".formatted(more));
    }
    return String.join("\n", lines);
  }

  private static String line(Finding finding, String report) {
    SourceLocation place = finding.location();
    SourceLocation requiredBy = finding.requiredBy();
    return shortened(
        "- %s%s: %s %s [%s%s%s]"
            .formatted(
                place.file().equals(report) ? "line " : place.file() + ":",
                place.startLine(),
                finding.message(),
                finding.mend(),
                finding.severity() == Severity.ERROR ? "" : finding.severity().id() + " ",
                finding.rule(),
                requiredBy == null
                    ? ""
                    : ", required by %s:%s".formatted(requiredBy.file(), requiredBy.startLine())));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    boolean split = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2));
    return line.substring(0, split ? LONGEST_LINE - 2 : LONGEST_LINE - 1) + "…";
  }
}
