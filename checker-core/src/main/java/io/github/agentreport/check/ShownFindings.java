// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The findings of a result that are shown to people: the gravest up to a number, each where it was.
 * Verdicts and counts are those of all findings. Immutable and thread-safe.
 */
public final class ShownFindings {

  /** How many are shown unless a build says otherwise. */
  public static final int MOST = 5_000;

  private final int most;
  private final long all;
  private final List<Finding> general;
  private final IdentityHashMap<ReportResult, List<Finding>> ofReports = new IdentityHashMap<>();

  /** Takes findings one after the other, and leaves out those for which there is no room. */
  private static final class Room {

    private final Severity least;
    private long left;

    Room(CheckResult result, int most) {
      long room = most;
      Severity severity = Severity.ERROR;
      while (severity != Severity.INFO && result.count(severity) <= room) {
        room -= result.count(severity);
        severity = severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
      }
      this.least = severity;
      this.left = room;
    }

    List<Finding> take(List<Finding> findings) {
      List<Finding> taken = new ArrayList<>();
      for (Finding finding : findings) {
        int gravity = finding.severity().compareTo(least);
        if (gravity > 0 || (gravity == 0 && left-- > 0)) {
          taken.add(finding);
        }
      }
      return List.copyOf(taken);
    }
  }

  ShownFindings(CheckResult result, int most) {
    this.most = most;
    this.all = result.allFindings().count();
    Room room = new Room(result, most);
    this.general = room.take(result.findings());
    result.reports().forEach(report -> ofReports.put(report, room.take(report.findings())));
  }

  /**
   * Those that are not about one report.
   *
   * @return the findings
   */
  public List<Finding> general() {
    return general;
  }

  /**
   * Those about a report.
   *
   * @param report a report of the result
   * @return the findings
   */
  public List<Finding> of(ReportResult report) {
    return ofReports.getOrDefault(report, List.of());
  }

  /**
   * How many are not shown.
   *
   * @return the number, 0 where all are
   */
  public long leftOut() {
    return Math.max(0, all - most);
  }

  /**
   * What is to be said where some are not shown.
   *
   * @return a sentence; empty where all are
   */
  public String notice() {
    return leftOut() == 0
        ? ""
        : "%s more findings are not shown, since agentreport.maxFindings is %s; they count for the verdict all the same."
            .formatted(leftOut(), most);
  }
}
