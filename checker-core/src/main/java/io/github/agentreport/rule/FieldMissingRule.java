// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.TitleMatch;
import java.util.stream.Stream;

final class FieldMissingRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("field-missing", Severity.ERROR, "A header field is missing.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    int header = match.title().map(TitleMatch::line).orElse(1);
    return Values.fields(match)
        .filter(field -> field.found().isEmpty())
        .map(field -> (FieldClause) field.clause())
        .filter(field -> !field.optional())
        .map(
            field ->
                INFO.finding(
                    field.text(),
                    "The field \"%s\" is missing.".formatted(field.text()),
                    "Add a line \"%s: …\" below the title.".formatted(field.text()),
                    match.report().source().location(header),
                    field.origin()));
  }
}
