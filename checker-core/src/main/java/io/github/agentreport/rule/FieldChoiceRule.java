// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Choice;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.ValueMatch;
import io.github.agentreport.report.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class FieldChoiceRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "field-choice", Severity.ERROR, "The value of a field or entry is none of its choices.");

  private static final Lexicon NOT_APPLICABLE = Lexicon.of("not-applicable");

  /** Blanks set what follows a value apart in lines that are laid out like a table. */
  private static final Pattern COLUMN = Pattern.compile(" {2,}");

  private static final Pattern EITHER = Pattern.compile("\\s*[/|&]\\s*|\\s+(?:and|or)\\s+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Values.all(match)
        .filter(value -> !value.rule().oneOf().isEmpty())
        .flatMap(value -> check(value, match));
  }

  private static Stream<Finding> check(ValueMatch value, Match match) {
    String name = value.clause().text();
    return value.found().stream()
        .filter(entry -> !Values.isUnfilled(value.rule(), entry))
        .filter(entry -> !NOT_APPLICABLE.begins(COLUMN.split(entry.value(), 2)[0]))
        .filter(entry -> !isChoice(value.rule(), entry))
        .map(
            entry ->
                INFO.finding(
                    name,
                    "\"%s\" is \"%s\", which is none of %s."
                        .formatted(name, entry.value(), quoted(value.rule())),
                    "Begin the value with one of the choices; a remark may follow it.",
                    match.report().source().location(entry.lines().first()),
                    value.clause().origin()));
  }

  /** A choice may carry a remark; a value that only mentions a choice in passing is none. */
  private static boolean isChoice(ValueRule rule, Entry entry) {
    String written = entry.value().isBlank() ? entry.more() : entry.value();
    String said = NormalForm.of(written);
    String literal = NormalForm.of(Placeholders.literalOf(rule.placeholder()));
    String value =
        !literal.isEmpty() && said.startsWith(literal + " ")
            ? said.substring(literal.length() + 1)
            : written;
    return rule.oneOf().stream().anyMatch(option -> Choice.says(value, option))
        && !saysTwo(rule, entry.value());
  }

  /** Two options with a slash, "and" or "or" between them are no choice. */
  private static boolean saysTwo(ValueRule rule, String value) {
    String[] parts = EITHER.split(value, 2);
    return parts.length == 2
        && rule.oneOf().stream()
            .anyMatch(option -> NormalForm.of(parts[0]).equals(NormalForm.of(option)))
        && rule.oneOf().stream().anyMatch(option -> Choice.says(parts[1], option));
  }

  private static String quoted(ValueRule rule) {
    return "\"" + String.join("\", \"", rule.oneOf()) + "\"";
  }
}
