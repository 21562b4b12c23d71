// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import java.util.List;

/**
 * What a check comes to for one clause, in the terms of a test run.
 *
 * @param name a name that no other case of the report has, on one line and safe for a log
 * @param findings what is wrong
 * @param waived what is wrong and accepted
 */
record CheckCase(String name, List<Finding> findings, List<WaivedFinding> waived) {

  CheckCase {
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
  }

  Verdict verdict() {
    return Verdict.of(findings);
  }

  /** Whether nothing but a waiver keeps the case from failing. */
  boolean isWaived() {
    return verdict() != Verdict.FAILED && !waived.isEmpty();
  }
}
