// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.report.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class StatusContradictedRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "status-contradicted",
          Severity.ERROR,
          "A status of success stands beside what speaks against it.");

  private static final Lexicon VERDICTS = Lexicon.of("verdict-name");
  private static final Lexicon SUCCESSES = Lexicon.of("success");
  private static final Lexicon RESERVES = Lexicon.of("reserve");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    List<Entry> successes =
        match.report().entries().stream().filter(StatusContradictedRule::isSuccess).toList();
    Stream<Finding> doubtful =
        match.report().entries().stream()
            .flatMap(entry -> doubt(entry).map(reason -> finding(entry, reason, match)).stream());
    Stream<Finding> verdicts =
        successes.stream()
            .filter(entry -> NormalForm.is(entry.name(), VERDICTS))
            .filter(entry -> doubt(entry).isEmpty())
            .limit(1)
            .flatMap(
                entry ->
                    Objections.to(entry.value(), match)
                        .limit(1)
                        .map(reason -> finding(entry, reason, match)));
    Stream<Finding> denied =
        DeniedBlockers.in(match)
            .map(denial -> finding(denial.subject(), denial.message(), denial.line(), match));
    return Stream.of(doubtful, verdicts, denied).flatMap(found -> found);
  }

  /** What a success itself says against it. */
  private static Optional<String> doubt(Entry entry) {
    if (!beginsWithSuccess(entry)) {
      return Optional.empty();
    }
    Optional<String> taken = Negation.refutationIn(entry.value());
    return taken.isPresent() || !isSuccess(entry)
        ? taken.map("its remark says \"%s\""::formatted)
        : FailureCount.in(entry.value() + " " + entry.more()).map("it counts \"%s\""::formatted);
  }

  /** A success to which nothing like "with reservations" is added. */
  private static boolean isSuccess(Entry entry) {
    return beginsWithSuccess(entry) && !RESERVES.occursIn(NormalForm.of(entry.value()));
  }

  /** A choice that nobody has made, {@code [PASS/FAIL]}, is none. */
  private static boolean beginsWithSuccess(Entry entry) {
    return NormalForm.begins(entry.value(), SUCCESSES) && Placeholders.in(entry.value()).isEmpty();
  }

  private static Finding finding(Entry entry, String reason, Match match) {
    String message = "\"%s\" is \"%s\", but %s.".formatted(entry.name(), entry.value(), reason);
    return finding(entry.name(), message, entry.lines().first(), match);
  }

  private static Finding finding(String subject, String message, int line, Match match) {
    return INFO.finding(
        subject,
        message,
        "Give the status that the findings allow, or correct what speaks against it.",
        match.report().source().location(line),
        null);
  }
}
