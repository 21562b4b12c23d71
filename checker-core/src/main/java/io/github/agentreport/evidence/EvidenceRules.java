// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import java.util.List;

/** What can be wrong with the evidence of a ticked item. */
public final class EvidenceRules {

  static final RuleInfo REFUTED =
      new RuleInfo(
          "evidence-refuted",
          Severity.ERROR,
          "A ticked item is not so: the build's own files say otherwise.");

  static final RuleInfo MISSING =
      new RuleInfo(
          "evidence-missing", Severity.ERROR, "A ticked item lacks the evidence that it needs.");

  static final RuleInfo VACUOUS =
      new RuleInfo(
          "evidence-vacuous", Severity.ERROR, "The evidence of a ticked item checked nothing.");

  static final RuleInfo STALE =
      new RuleInfo(
          "evidence-stale",
          Severity.ERROR,
          "The evidence of a ticked item is older than what it speaks of.");

  static final RuleInfo UNREADABLE =
      new RuleInfo(
          "evidence-unreadable", Severity.ERROR, "The evidence of a ticked item cannot be read.");

  private EvidenceRules() {}

  /**
   * All of these rules.
   *
   * @return what a user needs to know of each
   */
  public static List<RuleInfo> all() {
    return List.of(REFUTED, MISSING, VACUOUS, STALE, UNREADABLE);
  }
}
