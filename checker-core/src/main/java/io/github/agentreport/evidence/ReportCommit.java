// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commit that a report says it is about.
 *
 * @param hash the hash as written, in lower case, 7 to 40 digits
 * @param line where it is written, 1-based
 */
record ReportCommit(String hash, int line) {

  private static final Set<String> NAMES = Set.of("revision", "sha", "git sha", "git hash", "head");

  private static final Pattern HASH =
      Pattern.compile("(?<![\\w/.-])[0-9a-f]{7,40}(?![\\w/-]|\\.\\w)", Pattern.CASE_INSENSITIVE);

  /** The hash in the first field or entry that is named for a commit, or in the front matter. */
  static Optional<ReportCommit> of(AgentReport report) {
    for (FrontMatter.Entry entry : FrontMatter.of(report.source()).entries()) {
      Matcher hash = HASH.matcher(entry.value());
      if (isNameOfCommit(entry.key()) && hash.find()) {
        return Optional.of(new ReportCommit(lower(hash.group()), entry.line()));
      }
    }
    for (Entry entry : report.entries()) {
      Matcher hash = HASH.matcher(entry.value());
      if (isNameOfCommit(entry.name()) && hash.find()) {
        return Optional.of(new ReportCommit(lower(hash.group()), entry.lines().first()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNameOfCommit(String name) {
    String plain = lower(name.strip());
    return plain.contains("commit") || NAMES.contains(plain);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
