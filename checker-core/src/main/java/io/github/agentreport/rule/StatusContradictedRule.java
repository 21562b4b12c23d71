package io.github.agentreport.rule;

import io.github.agentreport.document.Section;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Entry;
import io.github.agentreport.report.Mark;
import io.github.agentreport.source.SourceLocation;
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
  private static final Lexicon FAILURES = Lexicon.of("failure");
  private static final Lexicon RESERVES = Lexicon.of("reserve");
  private static final Lexicon BLOCKING = Lexicon.of("blocking");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    List<Entry> entries = match.report().entries();
    Stream<Finding> counted =
        entries.stream()
            .filter(StatusContradictedRule::isSuccess)
            .flatMap(
                entry ->
                    FailureCount.in(entry.value() + " " + entry.more()).stream()
                        .map(count -> finding(entry, "it counts \"%s\"".formatted(count), match)));
    Stream<Finding> verdicts =
        entries.stream()
            .filter(entry -> VERDICTS.isWhole(NormalForm.of(entry.name())) && isSuccess(entry))
            .filter(entry -> FailureCount.in(entry.value() + " " + entry.more()).isEmpty())
            .limit(1)
            .flatMap(entry -> against(match).stream().map(reason -> finding(entry, reason, match)));
    return Stream.concat(counted, verdicts);
  }

  /** A success to which nothing like "with reservations" is added. */
  private static boolean isSuccess(Entry entry) {
    String value = NormalForm.of(entry.value());
    return SUCCESSES.begins(value) && !RESERVES.occursIn(value);
  }

  /** What in the report speaks against a success: a failing check, or a section of blockers. */
  private static Optional<String> against(Match match) {
    Stream<String> rows =
        failing(match).map(item -> "\"%s\" fails on line %s".formatted(item.text(), line(item)));
    Stream<String> values =
        match.report().entries().stream()
            .filter(entry -> FAILURES.begins(NormalForm.of(entry.value())))
            .filter(entry -> !VERDICTS.isWhole(NormalForm.of(entry.name())))
            .map(
                entry ->
                    "\"%s\" is \"%s\" on line %s"
                        .formatted(entry.name(), entry.value(), entry.lines().first()));
    Stream<String> sections =
        match.report().sections().stream()
            .filter(section -> BLOCKING.isWhole(NormalForm.of(section.heading().text())))
            .filter(section -> hasContent(section, match))
            .map(
                section ->
                    "\"%s\" on line %s is not empty"
                        .formatted(section.heading().text(), section.extent().first()));
    return Stream.of(rows, values, sections).flatMap(stream -> stream).findFirst();
  }

  private static int line(ChecklistItem item) {
    return item.location().startLine();
  }

  /** Rows of a table whose status cell says that they fail. */
  private static Stream<ChecklistItem> failing(Match match) {
    return match.report().items().stream()
        .filter(item -> item.claim() && item.mark() == Mark.OPEN && !item.note().isEmpty())
        .filter(item -> FAILURES.occursIn(NormalForm.of(item.note())));
  }

  private static boolean hasContent(Section section, Match match) {
    int body = section.heading().lines().last() + 1;
    return SectionState.ofBlocks(match.report().blocks(body, section.extent().last()))
        == SectionState.FILLED;
  }

  private static Finding finding(Entry entry, String reason, Match match) {
    SourceLocation place = match.report().source().location(entry.lines().first());
    return INFO.finding(
        entry.name(),
        "\"%s\" is \"%s\", but %s.".formatted(entry.name(), entry.value(), reason),
        "Give the status that the findings allow, or correct what speaks against it.",
        place,
        null);
  }
}
