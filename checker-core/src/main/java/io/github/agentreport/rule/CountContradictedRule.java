// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Section;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class CountContradictedRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "count-contradicted", Severity.ERROR, "A number is not that of what the report lists.");

  private static final Lexicon FAILED = Lexicon.of("failed-count");
  private static final Lexicon COUNT_WORDS = Lexicon.of("count-word");

  /** The number of what is below a heading, at its end, {@code Changed files (3)}. */
  private static final Pattern COUNT =
      Pattern.compile("(?:[:：]\\s*(\\d{1,4})|[(（](\\d{1,4})[)）])$");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?![\\d.,%/:\\p{L}-])");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    AgentReport report = match.report();
    Map<String, List<Section>> byName = byName(report);
    Stream<Finding> values =
        report.entries().stream()
            .flatMap(
                entry ->
                    listed(entry, report, byName).stream()
                        .map(what -> finding(entry, what, match)));
    Stream<Finding> tallies =
        Tally.in(report).stream()
            .filter(Tally::isContradictory)
            .map(tally -> finding(tally, match));
    Stream<Finding> headings = report.sections().stream().flatMap(section -> check(section, match));
    return Stream.of(values, tallies, headings).flatMap(found -> found);
  }

  /** What the report has of that which an entry counts, where it is another number. */
  private static Optional<String> listed(
      Entry entry, AgentReport report, Map<String, List<Section>> byName) {
    Matcher number = NUMBER.matcher(entry.value().strip());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(number.group());
    if (count == 0 && GraveFindings.isGrade(entry.name())) {
      return GraveFindings.in(report).map(GraveFindings.Grave::clause).findFirst();
    } else if (count == 0 && NormalForm.is(entry.name(), FAILED)) {
      return FailingChecks.rows(report).map(FailingChecks.Failing::clause).findFirst();
    }
    String counted = NormalForm.of(COUNT_WORDS.removeFrom(entry.name()));
    return byName.getOrDefault(counted, List.of()).stream()
        .filter(section -> section.extent().first() != entry.lines().first())
        .flatMap(section -> Listing.of(section, report).stream())
        .filter(listing -> listing.count() != count)
        .map(listing -> "the section \"%s\" lists %s".formatted(listing.heading(), listing.count()))
        .findFirst();
  }

  /** The sections by their names, with and without what stands in parentheses behind them. */
  private static Map<String, List<Section>> byName(AgentReport report) {
    Map<String, List<Section>> byName = new HashMap<>();
    for (Section section : report.sections()) {
      String heading = section.heading().text();
      Stream.of(heading, ASIDE.matcher(heading).replaceFirst(""))
          .map(NormalForm::of)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(section));
    }
    return byName;
  }

  private static Finding finding(Entry entry, String what, Match match) {
    return INFO.finding(
        entry.name(),
        "\"%s\" is \"%s\", but %s.".formatted(entry.name(), entry.value(), what),
        "Give the number of what the report lists, or correct the list.",
        match.report().source().location(entry.lines().first()),
        null);
  }

  private static Finding finding(Tally tally, Match match) {
    return INFO.finding(
        tally.total().name(),
        "\"%s\" is \"%s\", but \"%s\" is \"%s\" and \"%s\" is \"%s\"."
            .formatted(
                tally.total().name(),
                tally.total().value(),
                tally.passed().name(),
                tally.passed().value(),
                tally.failed().name(),
                tally.failed().value()),
        "Give the numbers as the run printed them.",
        match.report().source().location(tally.total().lines().first()),
        null);
  }

  private static Stream<Finding> check(Section section, Match match) {
    String heading = section.heading().text().strip();
    Matcher counted = COUNT.matcher(heading);
    String name = counted.find() ? heading.substring(0, counted.start()).strip() : "";
    if (name.codePoints().noneMatch(Character::isLetter)) {
      return Stream.empty();
    }
    int count = Integer.parseInt(Optional.ofNullable(counted.group(1)).orElse(counted.group(2)));
    return Listing.of(section, match.report()).stream()
        .filter(listing -> listing.count() != count)
        .map(
            listing ->
                INFO.finding(
                    name,
                    "\"%s\" counts %s, but lists %s."
                        .formatted(section.heading().text(), count, listing.count()),
                    "Give the number of what the section lists, or complete the list.",
                    match.report().source().location(section.extent().first()),
                    null));
  }
}
