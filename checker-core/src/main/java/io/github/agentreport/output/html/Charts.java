// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.finding.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts of the overview. */
final class Charts {

  private static final String NO_AGENT = "agent unknown";

  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.FAILED, Verdict.WARNED, Verdict.PASSED);

  private Charts() {}

  /** All reports in one bar. */
  static Bar reports(Figures figures) {
    return new Bar("Reports", "", "", verdicts(figures.verdicts()));
  }

  /** The agents whose reports fail most come first. */
  static BarChart agents(Figures figures) {
    Comparator<Map.Entry<String, Map<Verdict, Long>>> order =
        Comparator.comparing(agent -> -agent.getValue().getOrDefault(Verdict.FAILED, 0L));
    List<Bar> bars =
        figures.agents().entrySet().stream()
            .sorted(order)
            .map(
                agent ->
                    new Bar(
                        name(agent.getKey()),
                        "",
                        "agent=" + name(agent.getKey()),
                        verdicts(agent.getValue())))
            .toList();
    return new BarChart("Reports by agent", bars);
  }

  /** The agent's name as the page shows it. */
  static String name(String agent) {
    return agent.isEmpty() ? NO_AGENT : agent;
  }

  private static List<Bar.Part> verdicts(Map<Verdict, Long> counts) {
    return WORST_FIRST.stream()
        .map(
            verdict ->
                new Bar.Part(
                    counts.getOrDefault(verdict, 0L), Wording.verdict(verdict), verdict.id()))
        .toList();
  }

  /** The rules with the most errors come first; what says nothing against a report is left out. */
  static BarChart rules(Figures figures) {
    Map<String, String> summaries =
        ReportChecker.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::summary));
    Comparator<Map.Entry<String, Map<Severity, Long>>> order =
        Comparator.comparing(rule -> -rule.getValue().getOrDefault(Severity.ERROR, 0L));
    List<Bar> bars =
        figures.rules().entrySet().stream()
            .sorted(
                order.thenComparing(rule -> -rule.getValue().getOrDefault(Severity.WARNING, 0L)))
            .map(
                rule ->
                    new Bar(
                        rule.getKey(),
                        summaries.getOrDefault(rule.getKey(), ""),
                        filter(rule.getKey(), figures),
                        severities(rule.getValue())))
            .filter(bar -> bar.total() > 0)
            .toList();
    return new BarChart("Rules that fail most", bars);
  }

  /** The filter for a rule; none where no report, or no other, would be left. */
  private static String filter(String rule, Figures figures) {
    return figures.filtered() && figures.rulesOfReports().contains(rule) ? "rule=" + rule : "";
  }

  private static List<Bar.Part> severities(Map<Severity, Long> counts) {
    long errors = counts.getOrDefault(Severity.ERROR, 0L);
    long warnings = counts.getOrDefault(Severity.WARNING, 0L);
    return List.of(
        new Bar.Part(errors, errors == 1 ? "error" : "errors", "error"),
        new Bar.Part(warnings, warnings == 1 ? "warning" : "warnings", "warning"));
  }

  /** What reports say of their items. */
  static BarChart marks(Figures figures) {
    return new BarChart(
        "Items by mark",
        Stream.of(ItemMark.values())
            .map(mark -> mark(mark, figures.marks().getOrDefault(mark.id(), 0L)))
            .filter(bar -> bar.total() > 0)
            .toList());
  }

  private static Bar mark(ItemMark mark, long count) {
    return new Bar(mark.words(), "", "", List.of(new Bar.Part(count, mark.words(), mark.tone())));
  }

  /** What evidence says of the items. */
  static BarChart standings(Map<Standing, Long> counts) {
    return new BarChart(
        "Items by standing",
        counts.entrySet().stream()
            .map(standing -> standing(standing.getKey(), standing.getValue()))
            .toList());
  }

  private static Bar standing(Standing standing, long count) {
    String words = Wording.words(standing);
    return new Bar(words, "", "", List.of(new Bar.Part(count, words, Wording.tone(standing))));
  }
}
