// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.CheckedContract;
import io.github.agentreport.check.ClauseResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assigns findings to the cases of a test run: one a clause, and one for what is about none. */
final class CheckCases {

  private static final class Case {
    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final List<WaivedFinding> waived = new ArrayList<>();

    Case(String name) {
      this.name = name;
    }
  }

  private final Map<String, Case> cases = new LinkedHashMap<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final Map<List<Object>, Case> byClause = new HashMap<>();
  private final Map<SourceLocation, Case> byOrigin = new HashMap<>();
  private final Map<String, Case> byFile = new HashMap<>();

  private CheckCases() {}

  /** The cases of a report, one a clause that it was held to. */
  static List<CheckCase> of(ReportResult report) {
    CheckCases cases = new CheckCases();
    for (ClauseResult clause : report.clauses()) {
      Case added = cases.add(name(clause));
      cases.byClause.putIfAbsent(List.of(clause.origin(), clause.text()), added);
      cases.byOrigin.putIfAbsent(clause.origin(), added);
    }
    if (report.clauses().isEmpty() && report.findings().isEmpty()) {
      cases.add("report");
    }
    report.findings().forEach(finding -> cases.caseOf(finding).findings.add(finding));
    report.waived().forEach(waived -> cases.caseOf(waived.finding()).waived.add(waived));
    return cases.list();
  }

  /** The cases of the build itself, one a contract. */
  static List<CheckCase> ofBuild(CheckResult result) {
    CheckCases cases = new CheckCases();
    for (CheckedContract contract : result.contracts()) {
      Case added = cases.add("contract: %s".formatted(contract.agent()));
      cases.byFile.putIfAbsent(contract.file(), added);
    }
    result.findings().forEach(finding -> cases.caseOf(finding).findings.add(finding));
    return cases.list();
  }

  private static String name(ClauseResult clause) {
    String name = "%s: %s".formatted(clause.kind(), clause.text());
    return clause.within() == null ? name : "%s (%s)".formatted(name, clause.within());
  }

  private Case add(String name) {
    String line = ConsoleText.line(name);
    String unique = line;
    while (cases.containsKey(unique)) {
      unique = "%s #%s".formatted(line, alike.merge(line, 1, Integer::sum) + 1);
    }
    Case added = new Case(unique);
    cases.put(unique, added);
    return added;
  }

  private Case caseOf(Finding finding) {
    SourceLocation origin = finding.requiredBy();
    @Nullable Case known =
        origin == null
            ? byFile.get(finding.location().file())
            : byClause.getOrDefault(List.of(origin, finding.subject()), byOrigin.get(origin));
    if (known != null) {
      return known;
    }
    String name = ConsoleText.line("%s: %s".formatted(finding.rule(), finding.subject()));
    return cases.computeIfAbsent(name, Case::new);
  }

  private List<CheckCase> list() {
    return cases.values().stream()
        .map(one -> new CheckCase(one.name, one.findings, one.waived))
        .toList();
  }
}
