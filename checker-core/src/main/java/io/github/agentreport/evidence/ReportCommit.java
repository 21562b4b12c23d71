// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The commit that a report says it is about.
 *
 * @param hash the hash as written, in lower case, 7 to 40 digits
 * @param line where it is written, 1-based
 */
record ReportCommit(String hash, int line) {

  private static final Set<String> NAMES = Set.of("sha");

  /** The hash in the first field or entry that is named for a commit, or in the front matter. */
  static Optional<ReportCommit> of(AgentReport report) {
    for (FrontMatter.Entry entry : FrontMatter.of(report.source()).entries()) {
      List<CommitHash> hashes = named(entry.key(), entry.value());
      if (!hashes.isEmpty()) {
        return Optional.of(new ReportCommit(hashes.get(0).digits(), entry.line()));
      }
    }
    for (Entry entry : report.entries()) {
      List<CommitHash> hashes = named(entry.name(), entry.value());
      if (!hashes.isEmpty()) {
        return Optional.of(new ReportCommit(hashes.get(0).digits(), entry.lines().first()));
      }
    }
    return Optional.empty();
  }

  private static List<CommitHash> named(String name, String value) {
    boolean isCommit =
        NAMES.contains(name.strip().toLowerCase(Locale.ROOT)) || CommitHash.LABEL.occursIn(name);
    return isCommit ? CommitHash.in(value) : List.of();
  }
}
