// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.Coverage;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares coverage with what is required of it. */
final class CoverageCheck {

  private CoverageCheck() {}

  static Outcome check(Coverage required, EvidenceReader reader) throws EvidenceException {
    CoverageTotals totals = reader.coverage(required.files());
    List<Outcome> outcomes = new ArrayList<>();
    if (required.line() != null) {
      outcomes.add(check(totals.lines(), required.line(), "line"));
    }
    if (required.branch() != null) {
      outcomes.add(check(totals.branches(), required.branch(), "branch"));
    }
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Refuted) {
        return outcome;
      }
    }
    String all =
        outcomes.stream()
            .map(outcome -> ((Verified) outcome).basis())
            .collect(Collectors.joining(", "));
    return new Verified(all, outcomes.get(0).proof());
  }

  private static Outcome check(CoverageShare share, BigDecimal least, String kind)
      throws EvidenceException {
    if (share.total() == 0) {
      throw EvidenceException.vacuous(
          "%s counts no %s".formatted(Places.of(share.place()), plural(kind)));
    }
    String covered =
        "%s %% of the %s are covered (%s of %s)"
            .formatted(
                share.percent().stripTrailingZeros().toPlainString(),
                plural(kind),
                share.covered(),
                share.total());
    return share.reaches(least)
        ? new Verified(covered, share.place())
        : new Refuted(
            "only %s, and at least %s %% must be: %s"
                .formatted(covered, least.toPlainString(), Places.of(share.place())),
            "Write the tests that are lacking, or do not tick the item.",
            share.place());
  }

  private static String plural(String kind) {
    return kind.equals("branch") ? "branches" : "lines";
  }
}
