// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.Substance;
import io.github.agentreport.match.ValueMatch;
import io.github.agentreport.report.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class FieldNumberRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "field-number",
          Severity.ERROR,
          "The value of a field or entry has no digit where a number or a point in time belongs.");

  private static final Lexicon PLACEHOLDERS = Lexicon.of("number-placeholder");
  private static final Lexicon NUMBERS = Lexicon.of("number-word");
  private static final Lexicon NOT_APPLICABLE = Lexicon.of("not-applicable");
  private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千万両两";

  /** {@code N}, {@code [n]}, {@code X issues}, {@code YYYY-MM-DD}. */
  private static final Pattern LETTER =
      Pattern.compile(
          "[\\[{<]?(?:N|X+|(?<=[\\[{<])[nx#])[\\]}>]?(?:\\s\\p{Ll}+)?[\\]}>]?|[\\[{<]?YYYY\\W.*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    return Values.all(match)
        .filter(value -> isNumber(value.rule().placeholder().strip()))
        .flatMap(value -> check(value, match));
  }

  private static boolean isNumber(String placeholder) {
    boolean bracketed = !placeholder.isEmpty() && "[{<".indexOf(placeholder.charAt(0)) >= 0;
    return LETTER.matcher(placeholder).matches()
        || (bracketed && NormalForm.is(placeholder, PLACEHOLDERS));
  }

  private static Stream<Finding> check(ValueMatch value, Match match) {
    String name = value.clause().text();
    return value.found().stream()
        .filter(entry -> !Values.isUnfilled(value.rule(), entry))
        .filter(entry -> !isAnswer(entry))
        .map(
            entry ->
                INFO.finding(
                    name,
                    "\"%s\" is \"%s\", which is no \"%s\"."
                        .formatted(name, entry.value(), value.rule().placeholder()),
                    "Give the number, or say why there is none.",
                    match.report().source().location(entry.lines().first()),
                    value.clause().origin()));
  }

  private static boolean isAnswer(Entry entry) {
    String said = entry.value() + " " + entry.more();
    return said.codePoints().anyMatch(c -> Character.isDigit(c) || HAN_DIGITS.indexOf(c) >= 0)
        || NUMBERS.occursIn(said)
        || Substance.isNothing(entry.value())
        || NOT_APPLICABLE.begins(entry.value());
  }
}
