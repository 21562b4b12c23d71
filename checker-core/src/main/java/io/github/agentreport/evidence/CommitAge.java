// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement;
import io.github.agentreport.report.AgentReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.revwalk.RevCommit;

/** Refuses files of the build that are older than the commit that a report names. */
final class CommitAge {

  private CommitAge() {}

  static void check(EvidenceRequirement requirement, EvidenceReader reader, AgentReport report)
      throws EvidenceException {
    if (!(requirement instanceof EvidenceRequirement.Commit)) {
      check(
          requirement.files(),
          file -> EvidenceReader.isProduct(requirement, file),
          reader.folder(),
          report);
    }
  }

  static void check(
      String pattern, Predicate<EvidenceFile> product, EvidenceFolder folder, AgentReport report)
      throws EvidenceException {
    ReportCommit named = ReportCommit.of(report).orElse(null);
    if (named == null) {
      return;
    }
    Instant committed = time(named, folder).orElse(Instant.MIN);
    for (EvidenceFile file : folder.find(pattern)) {
      Instant modified = SourceAge.seconds(file.modified());
      if (product.test(file) && modified.isBefore(committed)) {
        throw EvidenceException.stale(
            "%s (%s) is older than the commit %s of line %s (%s)"
                .formatted(file.name(), modified, named.hash(), named.line(), committed));
      }
    }
  }

  private static Optional<Instant> time(ReportCommit named, EvidenceFolder folder)
      throws EvidenceException {
    Path root = folder.real().orElse(null);
    try (GitHistory history = root == null ? null : GitHistory.of(root).orElse(null)) {
      RevCommit commit = history == null ? null : history.commit(named.hash()).orElse(null);
      return Optional.ofNullable(commit).map(GitHistory::time);
    }
  }
}
