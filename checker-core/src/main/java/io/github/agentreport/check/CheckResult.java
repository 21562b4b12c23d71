// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.finding.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result of a check: what all outputs are written from.
 *
 * @param findings the findings that are not about one report
 * @param reports the results, sorted by file
 * @param contracts the contracts that reports could be held to, in the order in which they were
 *     read
 * @param build what is known of the build around the check
 */
public record CheckResult(
    List<Finding> findings,
    List<ReportResult> reports,
    List<CheckedContract> contracts,
    BuildContext build) {

  /** Copies the lists. */
  public CheckResult {
    findings = List.copyOf(findings);
    reports = List.copyOf(reports);
    contracts = List.copyOf(contracts);
  }

  /**
   * A result of which no more is known.
   *
   * @param findings the findings that are not about one report
   * @param reports the results, sorted by file
   */
  public CheckResult(List<Finding> findings, List<ReportResult> reports) {
    this(findings, reports, List.of(), BuildContext.UNKNOWN);
  }

  /**
   * The same result, with what is known of the build.
   *
   * @param known what is known
   * @return the result
   */
  public CheckResult withBuild(BuildContext known) {
    return new CheckResult(findings, reports, contracts, known);
  }

  /**
   * All findings: those about no report first, then those of each report.
   *
   * @return the findings
   */
  public Stream<Finding> allFindings() {
    return Stream.concat(
        findings.stream(), reports.stream().flatMap(report -> report.findings().stream()));
  }

  /**
   * The findings that are shown where there is room for so many.
   *
   * @param most how many at most
   * @return the gravest, each where it was
   */
  public ShownFindings shown(int most) {
    return new ShownFindings(this, most);
  }

  /**
   * The verdict on the build.
   *
   * @return the verdict that the gravest of all findings demands
   */
  public Verdict verdict() {
    return Verdict.of(allFindings().toList());
  }

  /**
   * Counts findings.
   *
   * @param severity their severity
   * @return how many there are
   */
  public long count(Severity severity) {
    return allFindings().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * Counts the findings that waivers cover.
   *
   * @return how many there are in all reports
   */
  public long countWaived() {
    return reports.stream().mapToLong(report -> report.waived().size()).sum();
  }

  /**
   * Counts items by what the evidence makes of them.
   *
   * @param standing their standing
   * @return how many there are in all reports
   */
  public long countItems(Standing standing) {
    return reports.stream()
        .flatMap(report -> report.items().stream())
        .filter(item -> item.standing() == standing)
        .count();
  }

  /**
   * Counts items.
   *
   * @param mark their mark, as in {@link ItemResult#mark()}
   * @return how many there are in all reports
   */
  public long countItems(String mark) {
    return reports.stream()
        .flatMap(report -> report.items().stream())
        .filter(item -> item.mark().equals(mark))
        .count();
  }
}
