// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.document.Lines;
import org.junit.jupiter.api.Test;

class SectionMatcherTest {

  private static final String FLAT =
      """
      # REVIEW

      ## Scope
      [files]

      ## Findings
      [text]

      ## Advice
      [text]
      """;

  private static final String NESTED =
      """
      # REVIEW

      ## Analysis

      ### Findings

      #### Security
      [text]

      ## Advice
      [text]
      """;

  private static final String REPEATED =
      """
      # REVIEW

      **Scope**
      [files]

      **Step [N]**
      [what was done]

      **Step [N+1]**
      [what was done]
      """;

  @Test
  void aSectionEndsWhereTheNextOfTheContractBeginsWhateverItsLevel() {
    Match match =
        Matched.withTemplate(
            FLAT,
            """
            # REVIEW

            ## Scope

            Files.

            ### Findings

            Two.

            #### Advice
            """);
    assertThat(extent(match, "Scope")).isEqualTo(new Lines(3, 6));
    assertThat(extent(match, "Findings")).isEqualTo(new Lines(7, 10));
    assertThat(extent(match, "Advice")).isEqualTo(new Lines(11, 11));
    assertThat(Matched.part(match, "Scope").orElseThrow().text()).isEqualTo("Files.");
    assertThat(Matched.part(match, "Advice").orElseThrow().state()).isEqualTo(SectionState.EMPTY);
    assertThat(match.sections())
        .allSatisfy(section -> assertThat(section.found().orElseThrow().hasParts()).isFalse());
  }

  @Test
  void aSectionHoldsThoseThatTheContractHasInsideIt() {
    Match match =
        Matched.withTemplate(
            NESTED,
            """
            # REVIEW

            ## Analysis

            ### Findings

            #### Security

            None.

            ## Advice

            Wait.
            """);
    assertThat(extent(match, "Analysis")).isEqualTo(new Lines(3, 10));
    assertThat(extent(match, "Findings")).isEqualTo(new Lines(5, 10));
    assertThat(Matched.part(match, "Analysis").orElseThrow().hasParts()).isTrue();
    assertThat(Matched.part(match, "Findings").orElseThrow().hasParts()).isTrue();
    assertThat(Matched.part(match, "Security").orElseThrow().hasParts()).isFalse();
    assertThat(Matched.part(match, "Advice").orElseThrow().hasParts()).isFalse();
  }

  @Test
  void theHeadingOfAChecklistEndsASection() {
    Match match =
        Matched.with(
            "agent.md",
            "## Output Format\n\n```markdown\n"
                + FLAT
                + "```\n\n## Self-Verification Checklist\n\nBefore you deliver, verify:\n\n"
                + "- [ ] All files were read\n- [ ] No secret is shown\n",
            """
            # REVIEW

            ## Scope

            Files.

            ## Findings

            Two.

            ## Advice

            ### Self-Verification Checklist

            - [x] All files were read
            - [x] No secret is shown
            """);
    assertThat(extent(match, "Advice")).isEqualTo(new Lines(11, 12));
    assertThat(Matched.part(match, "Advice").orElseThrow().state()).isEqualTo(SectionState.EMPTY);
  }

  @Test
  void boldSamplesOfRepeatedPartsBelongToTheBoldLineAboveThem() {
    Match match =
        Matched.withTemplate(
            REPEATED,
            """
            # REVIEW

            **Scope**

            Files.

            **Step 1**

            Reading.

            # Appendix

            Much.
            """);
    assertThat(extent(match, "Scope")).isEqualTo(new Lines(3, 10));
  }

  @Test
  void aShortSectionMayBeALabelledLine() {
    Match match =
        Matched.withTemplate(
            FLAT,
            """
            # REVIEW

            **Scope:** two files

            ## Findings

            Two.

            **Advice:**

            Wait.
            """);
    assertThat(extent(match, "Scope")).isEqualTo(new Lines(3, 3));
    assertThat(Matched.part(match, "Scope").orElseThrow().text()).isEqualTo("two files");
    assertThat(Matched.part(match, "Scope").orElseThrow().literal()).isTrue();
  }

  @Test
  void aHeadingThatWasRewordedIsToldFromTheContractsOwn() {
    Match match =
        Matched.withTemplate(
            "# REVIEW\n\n## Security Implementation\n[text]\n\n## Advice\n[text]\n",
            "# REVIEW\n\n## Security\n\nFine.\n\n## Advice: wait\n\nWait.\n");
    assertThat(Matched.part(match, "Security Implementation").orElseThrow().literal()).isFalse();
    assertThat(Matched.part(match, "Advice").orElseThrow().literal()).isTrue();
  }

  private static Lines extent(Match match, String section) {
    return Matched.part(match, section).orElseThrow().extent();
  }
}
