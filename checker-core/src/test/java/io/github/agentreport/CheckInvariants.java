// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ItemResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.source.SourceDecoder;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of the check of any bytes whatever. */
public final class CheckInvariants {

  private static final String REPORT = "report.md";
  private static final Pattern TICK = Pattern.compile("\\[[xX]\\]");

  /** More ticks are not taken away one by one. */
  private static final int MOST_TICKS = 12;

  private final Gate gate;

  /** Invariants of the checks of a gate. */
  public CheckInvariants(Gate gate) {
    this.gate = gate;
  }

  /** The result of checking a report, all places of which are inside it. */
  public CheckResult check(Contracts contracts, byte[] report) {
    CheckResult result =
        gate.check(contracts, List.of(new InputFile.Content(REPORT, report)), List.of(), false);
    SourceText text = text(REPORT, report);
    ReportResult one = result.reports().get(0);
    for (Finding finding : one.findings()) {
      assertThat(finding.location().file()).isEqualTo(REPORT);
      assertIsInside(text, finding.location());
      assertThat(finding.message()).isNotBlank();
      assertThat(finding.mend()).isNotBlank();
    }
    for (ItemResult item : one.items()) {
      if (item.line() != null) {
        assertThat(item.line()).isBetween(1, text.lineCount());
      }
    }
    return result;
  }

  /** Checks a report twice, and again without each of its ticks, which mends nothing. */
  public CheckResult checkThoroughly(Contracts contracts, byte[] report) {
    CheckResult result = check(contracts, report);
    assertThat(check(contracts, report).reports()).isEqualTo(result.reports());
    if (result.verdict() == Verdict.FAILED) {
      String text = new String(report, StandardCharsets.ISO_8859_1);
      Matcher tick = TICK.matcher(text);
      for (int number = 0; number < MOST_TICKS && tick.find(); number++) {
        byte[] less = report.clone();
        less[tick.start() + 1] = ' ';
        assertThat(check(contracts, less).verdict())
            .as("without the tick at %s", tick.start())
            .isEqualTo(Verdict.FAILED);
      }
    }
    return result;
  }

  /** The contract of a definition or contract file, all places of which are inside it. */
  public Contracts contracts(String name, byte[] bytes) {
    Contracts contracts = gate.contracts(new InputFile.Content(name, bytes));
    assertThat(contracts.contracts().size() + contracts.empty().size()).isLessThanOrEqualTo(1);
    SourceText text = text(name, bytes);
    Stream.concat(contracts.contracts().stream(), contracts.empty().stream())
        .flatMap(CheckInvariants::clauses)
        .filter(clause -> clause.origin().file().equals(name))
        .forEach(clause -> assertIsInside(text, clause.origin()));
    contracts.findings().stream()
        .filter(finding -> finding.location().file().equals(name))
        .forEach(finding -> assertIsInside(text, finding.location()));
    return contracts;
  }

  private static Stream<Clause> clauses(Contract contract) {
    Stream<Clause> reports =
        contract.reports().stream()
            .flatMap(
                template ->
                    Stream.of(
                            template.title().stream(),
                            template.fields().stream(),
                            template.sections().stream(),
                            template.sections().stream().flatMap(one -> one.entries().stream()),
                            template.sections().stream().flatMap(one -> one.items().stream()))
                        .flatMap(clauses -> clauses));
    Stream<Clause> items =
        contract.checklists().stream()
            .flatMap(list -> Stream.concat(Stream.of(list), list.items().stream()));
    return Stream.concat(reports, items);
  }

  private static void assertIsInside(SourceText text, SourceLocation place) {
    assertThat(place.startLine()).as("%s", place).isBetween(1, text.lineCount());
    assertThat(place.endLine()).as("%s", place).isBetween(place.startLine(), text.lineCount());
    assertThat(place.startColumn())
        .as("%s", place)
        .isBetween(1, text.line(place.startLine()).length() + 1);
    assertThat(place.endColumn())
        .as("%s", place)
        .isBetween(1, text.line(place.endLine()).length() + 1);
  }

  /** What is no text has a place all the same: its first. */
  private static SourceText text(String name, byte[] bytes) {
    try {
      return new SourceDecoder(StandardCharsets.UTF_8).decode(name, bytes);
    } catch (UnreadableSourceException e) {
      return SourceText.of(name, "");
    }
  }
}
