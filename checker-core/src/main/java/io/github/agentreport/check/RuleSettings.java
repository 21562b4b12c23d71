// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build makes of the rules: other severities, or none at all. Immutable. */
public final class RuleSettings {

  private static final String OFF = "off";

  private final Map<String, Optional<Severity>> severities;

  private RuleSettings(Map<String, Optional<Severity>> severities) {
    this.severities = severities;
  }

  /**
   * The severities that the rules declare.
   *
   * @return the default settings
   */
  public static RuleSettings defaults() {
    return new RuleSettings(Map.of());
  }

  /**
   * Settings as a user writes them.
   *
   * @param settings rule ids with {@code error}, {@code warning}, {@code info} or {@code off}
   * @return the settings
   * @throws IllegalArgumentException if a rule or a severity is unknown; the message names it
   */
  public static RuleSettings of(Map<String, String> settings) {
    List<String> known = ReportChecker.rules().stream().map(RuleInfo::id).toList();
    Map<String, Optional<Severity>> severities = new TreeMap<>();
    settings.forEach(
        (rule, value) -> {
          if (!known.contains(rule)) {
            throw new IllegalArgumentException(
                "There is no rule \"%s\". The rules are: %s."
                    .formatted(rule, String.join(", ", known)));
          }
          severities.put(rule, severity(rule, value == null ? "" : value.strip()));
        });
    return new RuleSettings(severities);
  }

  private static Optional<Severity> severity(String rule, String value) {
    if (value.equals(OFF)) {
      return Optional.empty();
    }
    Optional<Severity> severity = Severity.of(value);
    if (severity.isEmpty()) {
      String names =
          Stream.concat(Stream.of(Severity.values()).map(Severity::id), Stream.of(OFF))
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "The rule \"%s\" cannot be set to \"%s\"; it can be one of: %s."
              .formatted(rule, value, names));
    }
    return severity;
  }

  /** The findings with the severities that are set, without those of rules that are off, sorted. */
  List<Finding> apply(List<Finding> findings) {
    return findings.stream().flatMap(finding -> apply(finding).stream()).sorted().toList();
  }

  private Optional<Finding> apply(Finding finding) {
    return severities
        .getOrDefault(finding.rule(), Optional.of(finding.severity()))
        .map(finding::withSeverity);
  }
}
