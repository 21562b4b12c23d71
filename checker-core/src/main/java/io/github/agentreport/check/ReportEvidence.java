// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.evidence.EvidenceJudge;
import io.github.agentreport.evidence.ItemEvidence;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a report with what the evidence makes of each. Only a ticked item needs evidence:
 * the others have rules of their own.
 *
 * @param items the items
 * @param findings what is wrong with their evidence
 */
record ReportEvidence(List<ItemResult> items, List<Finding> findings) {

  static ReportEvidence of(Match match, EvidenceJudge judge) {
    List<ItemResult> items = new ArrayList<>();
    List<Finding> refuted = new ArrayList<>();
    List<Finding> unverifiable = new ArrayList<>();
    int lacking = 0;
    for (ItemMatch item : match.items()) {
      ItemEvidence evidence =
          item.mark() == Mark.TICKED
              ? judge.judge(item.clause(), item.found().orElseThrow(), match.report())
              : ItemEvidence.NOT_REQUIRED;
      items.add(item(item, evidence, match.report().source().file()));
      boolean lacks = evidence.standing() == Standing.UNVERIFIABLE;
      (lacks ? unverifiable : refuted).addAll(evidence.findings());
      lacking += lacks ? 1 : 0;
    }
    boolean tolerated = lacking <= match.contract().maxUnverifiable();
    List<Finding> findings = new ArrayList<>(refuted);
    for (Finding finding : unverifiable) {
      findings.add(tolerated ? finding.withSeverity(Severity.INFO) : finding);
    }
    return new ReportEvidence(items, findings);
  }

  private static ItemResult item(ItemMatch match, ItemEvidence evidence, String file) {
    ChecklistItem line = match.found().orElse(null);
    if (line == null) {
      return new ItemResult(match.clause().text(), ItemResult.MISSING, null);
    }
    SourceLocation location = line.location();
    return new ItemResult(
        match.clause().text(),
        match.mark().id(),
        location.file().equals(file) ? location.startLine() : null,
        evidence.standing(),
        evidence.basis(),
        evidence.proof());
  }
}
