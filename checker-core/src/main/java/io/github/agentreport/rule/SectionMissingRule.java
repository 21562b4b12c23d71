// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.document.Lines;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class SectionMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("section-missing", Severity.ERROR, "A section is missing.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A section that is missing because the one around it is missing is not reported again. */
  @Override
  public Stream<Finding> check(Match match) {
    List<Finding> findings = new ArrayList<>();
    Set<String> absent = new HashSet<>();
    int before = 1;
    for (SectionMatch section : match.sections()) {
      SectionClause clause = section.clause();
      boolean outerAbsent = clause.parent() != null && absent.contains(clause.parent());
      if (section.found().isPresent()) {
        Lines extent = section.found().get().extent();
        before = section.found().get().hasParts() ? extent.first() : extent.last();
      } else {
        absent.add(clause.text());
        if (clause.presence() == Presence.REQUIRED && !outerAbsent) {
          findings.add(finding(clause, match.report().source().location(before)));
        }
      }
    }
    return findings.stream();
  }

  private static Finding finding(SectionClause clause, SourceLocation after) {
    return INFO.finding(
        clause.text(),
        "The section \"%s\" is missing.".formatted(clause.text()),
        "Add the section here%s; if there is nothing to say in it, say that and why."
            .formatted(content(clause)),
        after,
        clause.origin());
  }

  /**
   * What the section must hold: to be told that only when it is there would take a second round.
   */
  private static String content(SectionClause clause) {
    List<String> parts = new ArrayList<>();
    clause.entries().stream()
        .filter(EntryClause::binding)
        .map(entry -> "\"" + entry.text() + "\"")
        .forEach(parts::add);
    clause
        .table()
        .map(table -> "a table with the columns " + String.join(", ", table.columns()))
        .ifPresent(parts::add);
    clause.code().ifPresent(code -> parts.add("a code block"));
    return parts.isEmpty() ? "" : ", with " + String.join(", ", parts);
  }
}
