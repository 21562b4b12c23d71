// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Digest;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding as systems need it that follow findings from build to build.
 *
 * @param finding the finding
 * @param path the path of its file in the repository
 * @param fingerprint 64 hexadecimal digits and the number among findings that are alike; it stays
 *     the same when lines above it come or go
 */
record PlacedFinding(Finding finding, String path, String fingerprint) {

  /** The graver first, then by file and place. */
  private static final Comparator<PlacedFinding> WORST_FIRST =
      Comparator.comparing(
          PlacedFinding::finding,
          Comparator.comparing(Finding::severity)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  /** All findings that no waiver covers, the worst first. */
  static List<PlacedFinding> worstFirst(CheckResult result) {
    List<PlacedFinding> placed = new ArrayList<>();
    Map<String, Integer> alike = new HashMap<>();
    result.findings().forEach(finding -> placed.add(place(finding, "", result, alike)));
    for (ReportResult report : result.reports()) {
      for (Finding finding : report.findings()) {
        boolean own = finding.location().file().equals(report.file());
        String line = own ? report.excerpt().get(finding.location().startLine()) : null;
        placed.add(place(finding, line == null ? "" : line.strip(), result, alike));
      }
    }
    placed.sort(WORST_FIRST);
    return placed;
  }

  /** A message may name other lines, so that it is no part of the fingerprint. */
  private static PlacedFinding place(
      Finding finding, String line, CheckResult result, Map<String, Integer> alike) {
    String path = result.build().repositoryPath(finding.location().file());
    String identity = String.join("\u0000", path, finding.rule(), finding.subject(), line);
    String digest = Digest.sha256(identity.getBytes(StandardCharsets.UTF_8));
    int number = alike.merge(digest, 1, Integer::sum);
    return new PlacedFinding(finding, path, digest + ":" + number);
  }
}
