// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract file adds to a clause. A clause that is derived from a definition has none of it.
 *
 * @param aliases other wordings that count as the clause's own
 * @param severity the severity of findings about the clause, or {@code off}; null for the rule's
 *     own
 * @param notApplicable whether a report may say, with a reason, that the item does not apply; at a
 *     section or checklist, that any of its items does not
 * @param requiredIf the condition under which the clause binds; null where it always does
 * @param evidence what the build must have produced for an item's tick to be believed; empty for
 *     clauses of other kinds
 */
public record Terms(
    List<String> aliases,
    @Nullable String severity,
    boolean notApplicable,
    @Nullable Condition requiredIf,
    List<EvidenceRequirement> evidence) {

  /** The terms of a derived clause. */
  public static final Terms NONE = new Terms(List.of(), null, false, null, List.of());

  /** Copies the lists. */
  public Terms {
    aliases = List.copyOf(aliases);
    evidence = List.copyOf(evidence);
  }

  /**
   * These terms, with the leave not to apply.
   *
   * @return the terms
   */
  public Terms withNotApplicable() {
    return new Terms(aliases, severity, true, requiredIf, evidence);
  }

  /**
   * These terms, with other requirements of evidence.
   *
   * @param requirements what the build must have produced
   * @return the terms
   */
  public Terms withEvidence(List<EvidenceRequirement> requirements) {
    return new Terms(aliases, severity, notApplicable, requiredIf, requirements);
  }
}
