// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.Sarif;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import java.util.ArrayList;
import java.util.List;

/** Looks for results of a static analysis that must not be there. */
final class SarifCheck {

  private SarifCheck() {}

  static Outcome check(Sarif required, EvidenceReader reader) throws EvidenceException {
    List<EvidenceFile> files = reader.files(required.files(), true);
    List<SarifFile.Result> grave = new ArrayList<>();
    int all = 0;
    for (EvidenceFile file : files) {
      List<SarifFile.Result> results = SarifFile.read(file);
      all += results.size();
      results.stream()
          .filter(result -> result.level().compareTo(required.level()) >= 0)
          .forEach(grave::add);
    }
    if (grave.isEmpty()) {
      return new Verified(
          "%s, none at level %s or above"
              .formatted(Counted.of(all, "result"), required.level().id()),
          files.get(0).place(1));
    }
    SarifFile.Result first = grave.get(0);
    return new Refuted(
        "%s at level %s or above, the first at %s%s"
            .formatted(
                grave.size() == 1 ? "1 result is" : grave.size() + " results are",
                required.level().id(),
                Places.of(first.place()),
                first.rule().isEmpty() ? "" : " (%s)".formatted(first.rule())),
        "Mend what the analysis found, or do not tick the item.",
        first.place());
  }
}
