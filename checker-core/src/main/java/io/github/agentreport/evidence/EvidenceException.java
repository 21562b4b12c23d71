// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.finding.RuleInfo;

/** Says why something is no evidence. */
public final class EvidenceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient RuleInfo rule;

  /** What to do about it, in one sentence. */
  private final String mend;

  /**
   * Creates the exception.
   *
   * @param rule the rule that is broken
   * @param reason why, as the end of a sentence
   * @param mend what to do about it, in one sentence
   */
  private EvidenceException(RuleInfo rule, String reason, String mend) {
    super(reason);
    this.rule = rule;
    this.mend = mend;
  }

  static EvidenceException missing(String reason) {
    return new EvidenceException(
        EvidenceRules.MISSING,
        reason,
        "Run the build that writes the evidence before the report is checked, or do not tick the"
            + " item.");
  }

  static EvidenceException vacuous(String reason) {
    return new EvidenceException(
        EvidenceRules.VACUOUS, reason, "Have the build really run what the item speaks of.");
  }

  static EvidenceException stale(String reason) {
    return new EvidenceException(
        EvidenceRules.STALE, reason, "Run the build again, then check the report.");
  }

  static EvidenceException unreadable(String reason) {
    return new EvidenceException(
        EvidenceRules.UNREADABLE,
        reason,
        "Have the build write the file anew, inside the folder that evidence is read in.");
  }

  /** More than a limit; the reason names the parameter that sets it. */
  static EvidenceException beyondLimit(String reason) {
    return new EvidenceException(
        EvidenceRules.UNREADABLE,
        reason,
        "Have the contract name fewer or smaller files, or raise the limit.");
  }

  /**
   * Whether there is nothing to read, rather than something that does not count.
   *
   * @return false if there is a file
   */
  public boolean isMissing() {
    return rule.id().equals(EvidenceRules.MISSING.id());
  }

  /**
   * The rule that is broken.
   *
   * @return one of {@link EvidenceRules#all()}
   */
  public RuleInfo rule() {
    return rule;
  }

  /**
   * What to do about it.
   *
   * @return one sentence
   */
  public String mend() {
    return mend;
  }

  /** Why, as the end of a sentence; unlike that of other throwables it is never absent. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
