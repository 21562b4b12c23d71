// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.report.AgentReport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what in a report speaks against the success that it claims. */
final class Objections {

  private static final Lexicon VERDICTS = Lexicon.of("verdict-name");
  private static final Lexicon APPROVALS = Lexicon.of("approval");
  private static final Lexicon FAILURES = Lexicon.of("failure");

  private static final Pattern REMARK = Pattern.compile("[(（,，、;；:：—–.。]|\\s-\\s");
  private static final Pattern CAPITALS = Pattern.compile("^\\P{L}*\\p{Lu}{4}");

  private Objections() {}

  /** The objections to a verdict, each as a clause of a sentence. */
  static Stream<String> to(String verdict, Match match) {
    AgentReport report = match.report();
    Stream<String> rows = FailingChecks.rows(report).map(FailingChecks.Failing::clause);
    Stream<String> values =
        report.entries().stream()
            .filter(entry -> isFailure(entry.value()))
            .filter(entry -> !NormalForm.is(entry.name(), VERDICTS))
            .map(
                entry ->
                    "\"%s\" is \"%s\" on line %s"
                        .formatted(entry.name(), entry.value(), entry.lines().first()));
    Stream<String> sections = Blockers.in(match, SectionState.FILLED).map(Blockers::named);
    // Work may well be complete that began with a critical finding; it is not fit to pass with one.
    Stream<String> grave =
        NormalForm.begins(verdict, APPROVALS)
            ? GraveFindings.in(report).map(GraveFindings.Grave::clause)
            : Stream.empty();
    return Stream.of(rows, values, sections, grave).flatMap(found -> found);
  }

  /** {@code FAIL}, {@code failed: two rows}; not {@code fails over to the second node}. */
  private static boolean isFailure(String value) {
    String statement = REMARK.split(value, 2)[0];
    boolean capitals = CAPITALS.matcher(value).find();
    return NormalForm.is(statement, FAILURES) || (capitals && NormalForm.begins(value, FAILURES));
  }
}
