// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one report.
 *
 * @param file the report as the user knows it
 * @param sha256 the digest of its bytes in lower-case hexadecimal digits; null where it was not
 *     read
 * @param agent the agent whose contract it was held to; null where that could not be told
 * @param findings the findings, sorted by place
 * @param waived the findings that a waiver covers
 * @param items the contract's items with what the report says of each
 * @param claims what the report states as facts of the build, with what became of it
 * @param excerpt the lines of the report that findings point to, by number; all lines after {@link
 *     ReportChecker#keepingWholeReports()}
 * @param clauses the clauses that it was held to, in the contract's order; empty where it was held
 *     to none
 */
public record ReportResult(
    String file,
    @Nullable String sha256,
    @Nullable String agent,
    List<Finding> findings,
    List<WaivedFinding> waived,
    List<ItemResult> items,
    List<ClaimResult> claims,
    SortedMap<Integer, String> excerpt,
    List<ClauseResult> clauses) {

  /** Copies the collections. */
  public ReportResult {
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
    items = List.copyOf(items);
    claims = List.copyOf(claims);
    clauses = List.copyOf(clauses);
    excerpt = Collections.unmodifiableSortedMap(new TreeMap<>(excerpt));
  }

  /**
   * The same result, with other lines of the report.
   *
   * @param lines the lines, by number
   * @return the result
   */
  public ReportResult withExcerpt(SortedMap<Integer, String> lines) {
    return new ReportResult(file, sha256, agent, findings, waived, items, claims, lines, clauses);
  }

  /**
   * The verdict on the report.
   *
   * @return the verdict that its gravest finding demands
   */
  public Verdict verdict() {
    return Verdict.of(findings);
  }
}
