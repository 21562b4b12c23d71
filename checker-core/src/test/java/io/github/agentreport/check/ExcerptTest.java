// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Gate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a result holds of the reports themselves. */
class ExcerptTest {

  private static final InputFile DEFINITION =
      Gate.file(
          "tester.md",
          """
          ## Output Format
          ```
          # TEST REPORT
          Suite: [name]
          ## Checks
          - [ ] All green
          ```
          """);

  private static final String REPORT =
      "# TEST REPORT\r\nSuite: unit\r\n## Checks\r\n\r\n- [ ] All green";

  private static Map<Integer, String> excerpt(Gate gate, String report) {
    return gate.checkOne(gate.contracts(DEFINITION), report).excerpt();
  }

  @Test
  void aResultHoldsNoMoreThanTheLinesThatFindingsPointTo() {
    assertThat(excerpt(new Gate(), REPORT)).isEqualTo(Map.of(5, "- [ ] All green"));
    assertThat(excerpt(new Gate(), REPORT.replace("[ ]", "[x]"))).isEmpty();
  }

  @Test
  void aCheckerThatKeepsWholeReportsHoldsEveryLine() {
    assertThat(excerpt(new Gate().keepingWholeReports(), REPORT))
        .isEqualTo(
            Map.of(
                1, "# TEST REPORT", 2, "Suite: unit", 3, "## Checks", 4, "", 5, "- [ ] All green"));
  }

  @Test
  void ofAReportThatNobodyKnowsTheFirstLineSaysWhatItIs() {
    Gate gate = new Gate();
    InputFile other = Gate.file("b.md", "## Output Format\n```\n# B\nOne: [a]\n```\n");
    Contracts two = gate.contracts(DEFINITION, other);
    String unknown = "# C\n\ntext\n";
    assertThat(gate.checkOne(two, unknown).excerpt()).isEqualTo(Map.of(1, "# C"));
    assertThat(gate.keepingWholeReports().checkOne(two, unknown).excerpt())
        .isEqualTo(Map.of(1, "# C", 2, "", 3, "text"));
  }

  @Test
  void keepingWholeReportsLeavesTheFindingsAsTheyAre() {
    Gate gate = new Gate();
    Contracts contracts = gate.contracts(DEFINITION);
    List<String> rules =
        gate.keepingWholeReports().checkOne(contracts, REPORT).findings().stream()
            .map(finding -> finding.rule())
            .toList();
    assertThat(rules).containsExactly("item-open");
    assertThat(gate.keepingWholeReports().checkOne(contracts, REPORT).findings())
        .isEqualTo(gate.checkOne(contracts, REPORT).findings());
  }
}
