// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Waiver;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.match.NormalForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the waivers of a contract to the findings of a report. */
final class Waivers {

  private Waivers() {}

  /** Findings that stand, and those that a waiver covers. */
  record Outcome(List<Finding> standing, List<WaivedFinding> waived) {}

  static Outcome apply(List<Waiver> waivers, List<Finding> findings, LocalDate today) {
    List<Finding> standing = new ArrayList<>();
    List<WaivedFinding> waived = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Waiver> cover =
          waivers.stream()
              .filter(waiver -> !waiver.until().isBefore(today) && covers(waiver, finding))
              .findFirst();
      if (cover.isPresent()) {
        waived.add(waived(finding, cover.get()));
      } else {
        standing.add(finding);
      }
    }
    return new Outcome(standing, waived);
  }

  private static WaivedFinding waived(Finding finding, Waiver waiver) {
    return new WaivedFinding(
        finding, waiver.reason(), waiver.owner(), waiver.until(), waiver.origin());
  }

  private static boolean covers(Waiver waiver, Finding finding) {
    String rule = waiver.rule();
    return (rule == null || rule.equals(finding.rule()))
        && NormalForm.of(waiver.clause()).equals(NormalForm.of(finding.subject()));
  }

  /** What is wrong with the waivers themselves: they have expired, or cover nothing. */
  static List<Finding> judge(List<Waiver> waivers, List<ReportResult> results, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : waivers) {
      boolean used =
          results.stream()
              .flatMap(result -> result.waived().stream())
              .anyMatch(waived -> waived.waiver().equals(waiver.origin()));
      if (waiver.until().isBefore(today)) {
        findings.add(FileFindings.expiredWaiver(waiver));
      } else if (!used) {
        findings.add(FileFindings.unusedWaiver(waiver));
      }
    }
    return findings;
  }
}
