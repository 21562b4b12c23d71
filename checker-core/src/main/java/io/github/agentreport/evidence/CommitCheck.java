// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.Commit;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import io.github.agentreport.file.FilePattern;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.source.SourceLocation;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/** Compares the commit that a report names with that of the working copy. */
final class CommitCheck {

  private static final int SHORT = 12;

  private CommitCheck() {}

  static Outcome check(Commit required, EvidenceFolder folder, AgentReport report)
      throws EvidenceException {
    ReportCommit named =
        ReportCommit.of(report)
            .orElseThrow(() -> EvidenceException.missing("the report names no commit"));
    Path root = folder.real().orElseThrow(CommitCheck::noRepository);
    SourceLocation place = report.source().location(named.line());
    try (GitHistory history = GitHistory.of(root).orElseThrow(CommitCheck::noRepository)) {
      RevCommit head =
          history
              .head()
              .orElseThrow(() -> EvidenceException.missing("nothing is committed here yet"));
      return compare(required, history, head, named, root.getFileSystem())
          .map(reason -> refuted(reason, place))
          .orElseGet(() -> new Verified("the commit is " + shortened(head), place));
    }
  }

  private static EvidenceException noRepository() {
    return EvidenceException.missing("there is no Git repository to look the commit up in");
  }

  private static Outcome refuted(String reason, SourceLocation place) {
    return new Refuted(
        reason, "Name the commit that the report is about, or write the report anew.", place);
  }

  /** What speaks against the commit that the report names. */
  private static Optional<String> compare(
      Commit required, GitHistory history, RevCommit head, ReportCommit named, FileSystem system)
      throws EvidenceException {
    String line = "commit %s of line %s".formatted(named.hash(), named.line());
    RevCommit commit = history.commit(named.hash()).orElse(null);
    if (commit == null && history.isShallow()) {
      throw EvidenceException.missing(
          "%s is not in the repository, whose history is cut off".formatted(line));
    } else if (commit == null) {
      return Optional.of("%s is not in the repository".formatted(line));
    } else if (commit.equals(head)) {
      return Optional.empty();
    } else if (!history.isAncestor(commit, head)) {
      return Optional.of(
          "%s is not part of the working copy, which is at %s".formatted(line, shortened(head)));
    }
    List<PathMatcher> allowed =
        required.allow().stream().map(pattern -> FilePattern.matcher(system, pattern)).toList();
    return history
        .difference(
            commit,
            head,
            path -> allowed.stream().anyMatch(one -> one.matches(system.getPath(path))))
        .map(
            path ->
                "the working copy is at %s, where %s differs from %s"
                    .formatted(shortened(head), path, line));
  }

  private static String shortened(RevCommit commit) {
    return commit.getName().substring(0, SHORT);
  }
}
