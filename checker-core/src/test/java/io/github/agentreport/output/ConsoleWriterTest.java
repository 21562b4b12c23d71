// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleWriterTest {

  private static final ConsoleWriter WRITER = new ConsoleWriter();

  private static final String DEFINITION =
      """
      ---
      name: tester
      ---
      ## Output Format
      ```markdown
      # TEST REPORT
      Suite: [name]
      ## Checks
      - [ ] All green
      ```
      """;

  private static CheckResult check(String report) {
    return check(new Gate(), report);
  }

  private static CheckResult check(Gate gate, String report) {
    Contracts contracts = gate.contracts(Gate.file("agents/tester.md", DEFINITION));
    return gate.check(contracts, Gate.file("reports/a.md", report));
  }

  private static String text(CheckResult result) {
    return Stream.concat(
            WRITER.findings(result).stream().flatMap(message -> message.lines().stream()),
            Stream.of(WRITER.verdict(result)))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void findingsReadAsThoseOfACompiler() throws IOException {
    Path folder = Fixtures.folder("console");
    Gate gate = new Gate();
    Contracts contracts = gate.contracts(Gate.file(folder.resolve("definition.md")));
    CheckResult result = gate.check(contracts, Gate.file(folder.resolve("report.md")));
    Golden.check(folder.resolve("report.expected"), text(result));
  }

  @Test
  void whatConcernsNoLineHasNoExcerpt() {
    Gate gate = new Gate();
    CheckResult result = gate.check(gate.contracts(Gate.file("agents/tester.md", DEFINITION)));
    assertThat(text(result))
        .isEqualTo(
            """
            agents/tester.md:1:1: error [report-missing] There is no report of the agent "tester".
                to mend: Have the agent write its report, or take its definition out of \
            agentreport.contracts.
            agentreport: failed. 0 reports, 1 error, 0 warnings; items: 0 ticked, 0 open, 0 missing, \
            0 not applicable.
            """);
  }

  @Test
  void theCaretStandsBelowTheFirstCharacterOfTheLine() {
    List<String> lines =
        WRITER
            .findings(check("# TEST REPORT\nSuite: unit\n## Checks\n- 前\n\t- [ ] All green 🚀\n"))
            .get(0)
            .lines();
    assertThat(lines)
        .startsWith(
            "reports/a.md:5:2: error [item-open] \"All green\" is not ticked.",
            "     - [ ] All green 🚀",
            "     ^");
  }

  @Test
  void aLongLineIsCutBetweenCharacters() {
    String line = "- [ ] All green — " + "🚀".repeat(100);
    String excerpt =
        WRITER
            .findings(check("# TEST REPORT\nSuite: unit\n## Checks\n" + line + "\n"))
            .get(0)
            .lines()
            .get(1);
    assertThat(excerpt).startsWith("    - [ ] All green — 🚀").endsWith("🚀…").hasSizeLessThan(170);
    String shifted =
        WRITER
            .findings(
                check("# TEST REPORT\nSuite: unit\n## Checks\n" + line.replace("—", "--") + "\n"))
            .get(0)
            .lines()
            .get(1);
    assertThat(shifted).endsWith("🚀…");
  }

  @Test
  void whatAReportHoldsCannotInjectIntoTheLog() {
    String report =
        """
        ::error::title
        # TEST REPORT
        Suite: [name] \u001B[2J\u202E
        ::warning file=a::b
        ## Checks
        - [ ] All green ##[error] ##vso[task.complete] \u001B]0;x\u0007
        """;
    List<String> lines =
        WRITER.findings(check(report)).stream()
            .flatMap(message -> message.lines().stream())
            .toList();
    assertThat(lines)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContain("##[", "##vso[", "\u001B", "\u0007", "\u202E", "\r", "\n")
                    .doesNotMatch("\\s*::.*"));
  }

  @Test
  void theNamesOfFilesCannotInjectIntoTheLog() {
    Gate gate = new Gate();
    Contracts contracts = gate.contracts(Gate.file("agents/tester.md", DEFINITION));
    CheckResult result =
        gate.check(contracts, List.of(Gate.file("::error::a\n\u001B[2J.md", "")), List.of(), false);
    assertThat(WRITER.findings(result).get(0).lines())
        .containsExactly(
            ":\u200B:error::a \uFFFD[2J.md:1:1: error [report-empty] The report ::error::a"
                + " \uFFFD[2J.md is empty.",
            "    to mend: Have the agent write its report.");
  }

  @Test
  void aMessageHasTheSeverityThatItIsToBeLoggedWith() {
    Gate gate = new Gate(RuleSettings.of(Map.of("item-open", "warning")));
    CheckResult result = check(gate, "# TEST REPORT\nSuite: unit\n## Check\n- [ ] All green\n");
    assertThat(WRITER.findings(result))
        .extracting(ConsoleWriter.Message::severity)
        .containsExactly(Severity.INFO, Severity.WARNING);
  }

  @Test
  void theLogEndsWithHowManyFindingsItDoesNotShow() {
    CheckResult result = Samples.many(30);
    List<ConsoleWriter.Message> messages = new ConsoleWriter(21).findings(result);

    assertThat(messages).hasSize(22);
    assertThat(messages.get(0).lines().get(0)).startsWith("many.md:1:1: warning [item-open]");
    assertThat(messages.get(1).lines().get(0)).startsWith("many.md:11:1: error [item-open]");
    assertThat(messages.get(21).lines())
        .containsExactly(
            "agentreport: 9 more findings are not shown, since agentreport.maxFindings is 21; they count for the verdict all the same.");
    assertThat(WRITER.verdict(result)).contains("20 errors, 10 warnings");
  }

  @Test
  void theVerdictCountsReportsFindingsAndItems() {
    assertThat(WRITER.verdict(check("# TEST REPORT\nSuite: unit\n## Checks\n- [x] All green\n")))
        .isEqualTo(
            "agentreport: passed. 1 report, 0 errors, 0 warnings; items: 1 ticked, 0 open, 0"
                + " missing, 0 not applicable.");
    assertThat(WRITER.verdict(check("# TEST REPORT\n## Checks\n- [ ] All green\n")))
        .isEqualTo(
            "agentreport: failed. 1 report, 2 errors, 0 warnings; items: 0 ticked, 1 open, 0"
                + " missing, 0 not applicable.");
    Gate gate = new Gate(RuleSettings.of(Map.of("item-missing", "warning")));
    assertThat(WRITER.verdict(check(gate, "# TEST REPORT\nSuite: unit\n## Checks\nall of them\n")))
        .isEqualTo(
            "agentreport: passed with warnings. 1 report, 0 errors, 1 warning; items: 0 ticked, 0"
                + " open, 1 missing, 0 not applicable.");
    assertThat(WRITER.verdict(check("# TEST REPORT\nSuite: unit\n## Checks\n- [-] All green\n")))
        .isEqualTo(
            "agentreport: failed. 1 report, 1 error, 0 warnings; items: 0 ticked, 0 open, 0"
                + " missing, 1 not applicable.");
  }
}
