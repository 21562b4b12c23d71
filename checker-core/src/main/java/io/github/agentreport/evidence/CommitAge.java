package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement;
import io.github.agentreport.report.AgentReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/** Refuses files of the build that are older than the commit that a report names. */
final class CommitAge {

  private CommitAge() {}

  static void check(EvidenceRequirement requirement, EvidenceReader reader, AgentReport report)
      throws EvidenceException {
    ReportCommit named = ReportCommit.of(report).orElse(null);
    if (named == null || requirement instanceof EvidenceRequirement.Commit) {
      return;
    }
    Instant committed = time(named, reader.folder()).orElse(Instant.MIN);
    for (EvidenceFile file : reader.folder().find(requirement.files())) {
      Instant modified = SourceAge.seconds(file.modified());
      if (EvidenceReader.isProduct(requirement, file) && modified.isBefore(committed)) {
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
