// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title of the template | first lines of the report, with a slash for a line's end. */
class TitleMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BRIDGE INSPECTION REPORT  | # Bridge report
          BRIDGE INSPECTION REPORT  | # Inspection of the old bridge
          BRIDGE INSPECTION REPORT  | # Talk//Bridge inspection report
          BRIDGE INSPECTION REPORT  | Bridge inspection report of the year one two three four five six seven eight
          Load test: page speed     | # Load test: The start page
          [name of the service]     | # Billing
          """)
  void aTitleMayBeShortenedOrGoOn(String title, String head) {
    assertThat(same(title, head)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BRIDGE INSPECTION REPORT  | # Tunnel report
          BRIDGE INSPECTION REPORT  | # Final report
          BRIDGE INSPECTION REPORT  | Bridge inspection report, which is long.
          BRIDGE INSPECTION REPORT  | Bridge inspection report of the year one two three four five six seven eight nine
          Load: page speed          | # Load of trucks
          SCOPE                     | Some talk first
          [name of the service]     | Billing
          """)
  void anotherTitleOrASentenceIsNone(String title, String head) {
    assertThat(same(title, head)).isFalse();
  }

  private static boolean same(String title, String head) {
    return Matched.withTemplate(
            "# " + title + "\n\n## Scope of it\n[files]\n\n## Findings\n[text]\n\n## Advice\n[a]\n",
            head.replace('/', '\n') + "\n\n## Scope of it\n\nFiles.\n\n## Findings\n\nTwo.\n")
        .title()
        .orElseThrow()
        .same();
  }
}
