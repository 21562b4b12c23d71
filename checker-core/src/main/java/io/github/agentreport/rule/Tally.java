// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of tests or checks that a report gives side by side.
 *
 * @param total all
 * @param passed those that passed
 * @param failed those that failed
 */
record Tally(Entry total, Entry passed, Entry failed) {

  private static final Lexicon TOTALS = Lexicon.of("tally-total");
  private static final Lexicon PASSES = Lexicon.of("tally-passed");
  private static final Lexicon FAILS = Lexicon.of("failed-count");

  /** The lines of one tally are close to each other. */
  private static final int FARTHEST = 4;

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,7})(?![\\d.,%/])");

  /** All tallies of a report. */
  static List<Tally> in(AgentReport report) {
    List<Tally> tallies = new ArrayList<>();
    List<Entry> counts =
        report.entries().stream().filter(entry -> number(entry).isPresent()).toList();
    for (int at = 0; at + 2 < counts.size(); at++) {
      Tally tally = new Tally(counts.get(at), counts.get(at + 1), counts.get(at + 2));
      if (tally.isOne()) {
        tallies.add(tally);
      }
    }
    return tallies;
  }

  private boolean isOne() {
    return NormalForm.is(total.name(), TOTALS)
        && NormalForm.is(passed.name(), PASSES)
        && NormalForm.is(failed.name(), FAILS)
        && failed.lines().first() - total.lines().first() <= FARTHEST;
  }

  /** Whether more passed and failed than there are. */
  boolean isContradictory() {
    return count(passed) + count(failed) > count(total);
  }

  private static int count(Entry entry) {
    return number(entry).orElseThrow();
  }

  private static OptionalInt number(Entry entry) {
    Matcher number = NUMBER.matcher(entry.value().strip());
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }
}
