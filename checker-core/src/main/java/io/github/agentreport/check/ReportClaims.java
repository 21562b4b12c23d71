// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.evidence.claim.Claim;
import io.github.agentreport.evidence.claim.ClaimFindings;
import io.github.agentreport.evidence.claim.ClaimReader;
import io.github.agentreport.evidence.claim.FactReader;
import io.github.agentreport.evidence.claim.Reconciled;
import io.github.agentreport.evidence.claim.Reconciliation;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.report.AgentReport;
import java.util.List;

/**
 * What a report claims unasked, held against what the build left.
 *
 * @param claims the claims
 * @param findings what is wrong with them
 */
record ReportClaims(List<ClaimResult> claims, List<Finding> findings) {

  static ReportClaims of(AgentReport report, FactReader facts) {
    List<Claim> claims = new ClaimReader().claims(report);
    List<Reconciled> reconciled = new Reconciliation(facts.about(claims, report)).reconcile(claims);
    return new ReportClaims(
        reconciled.stream().map(ReportClaims::result).toList(), ClaimFindings.of(reconciled));
  }

  private static ClaimResult result(Reconciled one) {
    return new ClaimResult(
        one.claim().kind(),
        one.claim().text(),
        one.claim().location().startLine(),
        one.standing(),
        one.basis(),
        one.proof());
  }
}
