// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Gate;
import io.github.agentreport.check.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which first line of a template is the title of the reports; a slash stands for a line's end. */
class TemplateTitleTest {

  private static final String PARTS = "/## Scope/[files]//## Findings/[text]//## Advice/[text]/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# TITLE/" + PARTS,
        "# TITLE of [name]/" + PARTS,
        "## TITLE//Date: [date]/Author: [name]/" + PARTS,
        "**TITLE**/" + PARTS,
        "**TITLE REPORT**//**Scope**//[files]//**Findings**//[text]//**Advice**//[text]/",
        "TITLE/" + PARTS,
        "TITLE/Date: [date]/Author: [name]/" + PARTS,
        "TITLE//- Scope: [files]/- Findings: [text]/- Advice: [text]/",
      })
  void aHeadingAboveAllOthersIsTheTitle(String template) {
    assertThat(title(template)).startsWith("TITLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## First/[text]/" + PARTS,
        "## First//Date: [date]/" + PARTS,
        "# [name]//[text]/",
        "**First**//[text]//**Scope**//[files]//**Findings**//[text]/",
        "First.//" + PARTS,
        "First: [text]//" + PARTS,
        "[first]//" + PARTS,
        "First/and more about it/" + PARTS,
        "First one//- Scope: [files]/- Findings: [text]/- Advice: [text]/",
        "---//" + PARTS,
        "First of so many words that nobody would take it for the title of anything/" + PARTS,
      })
  void whatHeadsAPartOrLeadsInIsNone(String template) {
    assertThat(title(template)).isEqualTo("-");
  }

  private static String title(String template) {
    String fence =
        "## Output Format\n\nUse this format:\n\n```markdown\n"
            + template.replace('/', '\n')
            + "```\n";
    Contracts contracts = new Gate().contracts(Gate.file("agent.md", fence));
    return contracts.contracts().stream()
        .flatMap(contract -> contract.reports().stream())
        .flatMap(report -> report.title().stream())
        .map(TitleClause::text)
        .findFirst()
        .orElse("-");
  }
}
