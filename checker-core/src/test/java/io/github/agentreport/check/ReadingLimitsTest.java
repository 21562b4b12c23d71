// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentreport.Gate;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.source.ReadingLimits;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is beyond a limit is a finding at its place; what is just within is read. */
class ReadingLimitsTest {

  private static final String DEFINITION =
      "## Before delivering, verify\n\n- [ ] The tide was low\n";
  private static final String GOOD = "# Tide\n\n- [x] The tide was low\n\n";

  private static final ReportChecker CHECKER =
      new ReportChecker(UTF_8, RuleSettings.defaults())
          .within(new ReadingLimits(1_000_000, 100, 4, 60));

  private static List<Finding> findings(String report, InputFile... companions) {
    return check(report, companions).allFindings().toList();
  }

  private static CheckResult check(String report, InputFile... companions) {
    Contracts contracts =
        CHECKER.contracts(
            List.of(Gate.file("definition.md", DEFINITION)), (reference, from) -> none());
    return CHECKER.check(
        contracts,
        List.of(Gate.file("report.md", report)),
        List.of(companions),
        false,
        new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN));
  }

  private static InputFile none() {
    return new InputFile.Unreadable("none", "is not there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> > > > a\n",
        "- a\n  - b\n    - c\n      - d\n",
        "> - > - a\n",
        "```java\n> > > > > > > > a\n```\n",
        "|a|b|c|\n|-|-|-|\n|1|2|3|\n\ntext\n\n|a|b|c|\n|-|-|-|\n|1|\n",
        "- - - - - - - - - - - -\n",
      })
  void aReportWithinTheLimitsIsChecked(String text) {
    assertThat(findings(GOOD + "a".repeat(100) + "\n\n" + text)).isEmpty();
  }

  @Test
  void aLineThatIsTooLongIsFoundWhereItIs() {
    assertThat(findings(GOOD + "  " + "a".repeat(99) + "\n"))
        .containsExactly(
            finding(
                "The report report.md has 101 characters in line 5, more than agentreport.maxLineLength (100).",
                "Break the line up, or move what is in it to a file of its own.",
                new SourceLocation("report.md", 5, 3, 5, 102)));
  }

  @ParameterizedTest
  @CsvSource({
    "> > > > > a, 5",
    "'> - > - > a', 5",
    "'- - - - - a', 5",
    "'1. 1. 1. 1. 1. a', 5",
    "'- a\n  - b\n    - c\n      - d\n        - e', 9",
    "'> > > > a\n\n> > > > > b', 7",
  })
  void whatNestsTooDeepIsFoundWhereItIs(String text, int line) {
    assertThat(findings(GOOD + text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("report-unreadable");
              assertThat(finding.location().startLine()).isEqualTo(line);
              assertThat(finding.message())
                  .isEqualTo(
                      "The report report.md nests quotes and lists deeper than agentreport.maxNesting (4).");
              assertThat(finding.mend()).isEqualTo("Make the lists and quotations flatter.");
            });
  }

  @Test
  void cellsThatShortRowsLackCountAsWell() {
    String table = "|a|b|c|d|e|f|g|h|i|\n|-|-|-|-|-|-|-|-|-|\n" + "|a|\n".repeat(5);
    String more = "# b\n|a|b|c|d|e|f|g|h|i|j|\n|-|-|-|-|-|-|-|-|-|-|\n|a|\n";

    assertThat(findings(GOOD + table)).isEmpty();
    assertThat(findings(GOOD + table + more))
        .containsExactly(
            finding(
                "The report report.md has tables of more cells than agentreport.maxTableCells (60).",
                "Shorten the tables, or move them to files of their own.",
                new SourceLocation("report.md", 12, 1, 12, 4)));
  }

  @Test
  void aCompanionBeyondALimitIsNamedAsSuch() {
    assertThat(findings(GOOD, Gate.file("checklist.md", "\n\n> > > > > a\n")))
        .extracting(Finding::rule, finding -> finding.location().toString())
        .containsExactly(
            tuple("report-unreadable", new SourceLocation("checklist.md", 3, 1, 3, 12).toString()));
  }

  @Test
  void aDefinitionBeyondALimitIsBroken() {
    Contracts contracts =
        CHECKER.contracts(
            List.of(Gate.file("definition.md", DEFINITION + "\n" + "a".repeat(101))),
            (reference, from) -> none());

    assertThat(contracts.contracts()).isEmpty();
    assertThat(contracts.findings())
        .extracting(Finding::rule, Finding::message, finding -> finding.location().startLine())
        .containsExactly(
            tuple(
                "definition-invalid",
                "definition.md has 101 characters in line 5, more than agentreport.maxLineLength (100).",
                5));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 201, 1", "1, 1, 1, 0"})
  void limitsLetSomethingThrough(long size, int lineLength, int nesting, int cells) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadingLimits(size, lineLength, nesting, cells))
        .withMessage("not limits: %s, %s, %s, %s".formatted(size, lineLength, nesting, cells));
  }

  private static Finding finding(String message, String mend, SourceLocation location) {
    return new Finding(
        "report-unreadable", Severity.ERROR, location.file(), message, mend, location, null);
  }
}
