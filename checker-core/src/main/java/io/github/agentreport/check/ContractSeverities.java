// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The severities that a contract gives to rules and, winning over these, to single clauses. */
final class ContractSeverities {

  private record Key(String text, SourceLocation origin) {}

  private final Map<Key, String> byClause = new HashMap<>();
  private final Map<String, String> byRule;

  ContractSeverities(Contract contract) {
    this.byRule = contract.rules();
    contract.reports().forEach(report -> report.sections().forEach(this::addParts));
    clauses(contract)
        .forEach(
            clause -> {
              String severity = clause.terms().severity();
              if (severity != null) {
                byClause.put(new Key(clause.text(), clause.origin()), severity);
              }
            });
  }

  private static Stream<Clause> clauses(Contract contract) {
    Stream<Clause> reports = contract.reports().stream().flatMap(ContractSeverities::clauses);
    Stream<Clause> checklists =
        contract.checklists().stream()
            .flatMap(list -> Stream.concat(Stream.<Clause>of(list), list.items().stream()));
    return Stream.of(reports, checklists, contract.groups().stream()).flatMap(stream -> stream);
  }

  private static Stream<Clause> clauses(ReportTemplate template) {
    return Stream.of(
            template.title().stream(),
            template.fields().stream(),
            template.sections().stream().flatMap(ContractSeverities::clauses))
        .flatMap(stream -> stream);
  }

  /** A section's table and code block have no severity of their own. */
  private void addParts(SectionClause section) {
    String severity = section.terms().severity();
    if (severity != null) {
      section
          .table()
          .ifPresent(table -> byClause.put(new Key(table.text(), table.origin()), severity));
      section.code().ifPresent(code -> byClause.put(new Key(code.text(), code.origin()), severity));
    }
  }

  private static Stream<Clause> clauses(SectionClause section) {
    return Stream.of(Stream.of(section), section.entries().stream(), section.items().stream())
        .flatMap(stream -> stream);
  }

  /** The findings with the contract's severities, without those that it turns off. */
  List<Finding> apply(List<Finding> findings) {
    return findings.stream().flatMap(finding -> apply(finding).stream()).toList();
  }

  private Optional<Finding> apply(Finding finding) {
    SourceLocation origin = finding.requiredBy();
    String ofRule = byRule.get(finding.rule());
    String severity =
        origin == null ? ofRule : byClause.getOrDefault(new Key(finding.subject(), origin), ofRule);
    // Info findings say what was taken for what; they do not get graver with their clause.
    if (severity == null || (finding.severity() == Severity.INFO && ofRule == null)) {
      return Optional.of(finding);
    }
    return Severity.of(severity).map(finding::withSeverity);
  }
}
