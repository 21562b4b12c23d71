// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.contract.ValueRules;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.Lines;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.match.SectionPart;
import io.github.agentreport.match.ValueMatch;
import io.github.agentreport.report.Entry;
import java.util.Optional;

/** Reads the value that a heading holds, {@code Verdict: [GO / NO-GO]}. */
final class HeadingValue {

  private HeadingValue() {}

  /** The value with what the contract's heading says of it; empty where it has none. */
  static Optional<ValueMatch> of(SectionMatch section) {
    SectionClause clause = section.clause();
    return Label.of(clause.text())
        .filter(label -> !label.value().isBlank())
        .flatMap(label -> section.found().map(part -> match(label, clause, part)));
  }

  private static ValueMatch match(Label label, SectionClause clause, SectionPart part) {
    ValueRule rule = ValueRules.of(label.value());
    EntryClause entry = new EntryClause(label.name(), rule, true, clause.terms(), clause.origin());
    Lines line = new Lines(part.headingLine(), part.headingLine());
    Entry found =
        Label.of(part.heading())
            .map(own -> new Entry(own.name(), own.value(), part.text(), line))
            .orElse(null);
    return new ValueMatch(entry, rule, found);
  }
}
