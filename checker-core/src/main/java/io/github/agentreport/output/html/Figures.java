// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ItemResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.finding.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What a result comes to in numbers, counted in one walk.
 *
 * @param verdict the verdict on the build
 * @param reports the number of reports
 * @param waived the number of waived findings
 * @param verdicts the number of reports by verdict
 * @param severities the number of findings by severity
 * @param agents the numbers of reports by agent and verdict; an unknown agent has an empty name
 * @param rules the numbers of findings by rule and severity
 * @param rulesOfReports the rules that have findings in reports
 * @param marks the number of items by mark
 * @param standings the number of items by standing
 */
record Figures(
    Verdict verdict,
    int reports,
    long waived,
    Map<Verdict, Long> verdicts,
    Map<Severity, Long> severities,
    SortedMap<String, Map<Verdict, Long>> agents,
    SortedMap<String, Map<Severity, Long>> rules,
    SortedSet<String> rulesOfReports,
    SortedMap<String, Long> marks,
    Map<Standing, Long> standings) {

  static Figures of(CheckResult result) {
    Figures figures =
        new Figures(
            result.verdict(),
            result.reports().size(),
            result.countWaived(),
            new EnumMap<>(Verdict.class),
            new EnumMap<>(Severity.class),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new EnumMap<>(Standing.class));
    result.findings().forEach(figures::count);
    result.reports().forEach(figures::count);
    return figures;
  }

  private void count(ReportResult report) {
    Verdict of = report.verdict();
    verdicts.merge(of, 1L, Long::sum);
    add(agents, agent(report), () -> new EnumMap<>(Verdict.class)).merge(of, 1L, Long::sum);
    report.findings().forEach(this::count);
    report.findings().forEach(finding -> rulesOfReports.add(finding.rule()));
    for (ItemResult item : report.items()) {
      marks.merge(item.mark(), 1L, Long::sum);
      standings.merge(item.standing(), 1L, Long::sum);
    }
  }

  private void count(Finding finding) {
    severities.merge(finding.severity(), 1L, Long::sum);
    add(rules, finding.rule(), () -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), 1L, Long::sum);
  }

  private static <V> V add(Map<String, V> map, String key, Supplier<V> none) {
    return map.computeIfAbsent(key, unused -> none.get());
  }

  /** The report's agent; empty where it is not known. */
  static String agent(ReportResult report) {
    String agent = report.agent();
    return agent == null ? "" : agent;
  }

  /** Whether there is something to filter. */
  boolean filtered() {
    return reports > 1;
  }

  long count(Verdict of) {
    return verdicts.getOrDefault(of, 0L);
  }

  long count(Severity of) {
    return severities.getOrDefault(of, 0L);
  }

  long items() {
    return marks.values().stream().mapToLong(Long::longValue).sum();
  }
}
