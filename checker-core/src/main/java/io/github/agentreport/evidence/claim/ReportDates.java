// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import io.github.agentreport.source.SourceText;
import java.util.List;

/** Finds the date that a report gives as its own, in its head or at its foot. */
final class ReportDates {

  private static final Lexicon LABELS = Lexicon.of("report-date");

  private static final int HEAD = 20;
  private static final int FOOT = 8;

  private ReportDates() {}

  static List<DateClaim> of(AgentReport report) {
    SourceText source = report.source();
    int foot = source.lineCount() - FOOT;
    return report.entries().stream()
        .filter(entry -> entry.lines().first() <= HEAD || entry.lines().first() > foot)
        .filter(entry -> LABELS.isWhole(PlainText.of(entry.name()).text().strip()))
        .flatMap(entry -> claim(entry, source).stream())
        .distinct()
        .toList();
  }

  private static List<DateClaim> claim(Entry entry, SourceText source) {
    return WrittenDate.atStartOf(PlainText.of(entry.value()).text().strip())
        .map(
            written ->
                new DateClaim(
                    source.location(entry.lines().first()), written.text(), written.date()))
        .stream()
        .toList();
  }
}
