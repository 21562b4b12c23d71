// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.Files;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import java.util.List;

/** Looks for files that must be there. */
final class FilesCheck {

  private FilesCheck() {}

  static Outcome check(Files required, EvidenceReader reader) throws EvidenceException {
    List<EvidenceFile> files = reader.files(required.files(), false);
    EvidenceFile first = files.get(0);
    for (EvidenceFile file : files) {
      if (file.size() < required.size()) {
        return new Refuted(
            "%s has %s, and at least %s are required"
                .formatted(file.name(), Counted.of(file.size(), "byte"), required.size()),
            "Write what the file must hold, or do not tick the item.",
            file.place(1));
      }
    }
    return files.size() < required.count()
        ? new Refuted(
            "\"%s\" matches only %s, and must match at least %s: %s"
                .formatted(
                    required.files(),
                    Counted.of(files.size(), "file"),
                    required.count(),
                    first.name()),
            "Write the files that are lacking, or do not tick the item.",
            first.place(1))
        : new Verified(
            "%s of \"%s\"".formatted(Counted.of(files.size(), "file"), required.files()),
            first.place(1));
  }
}
