// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepairListTest {

  private static Finding finding(
      Severity severity, int line, String message, @Nullable SourceLocation requiredBy) {
    return new Finding(
        "item-open",
        severity,
        "Tests pass",
        message,
        "Tick it.",
        new SourceLocation("last-message.md", line, 1, line, 2),
        requiredBy);
  }

  @Test
  void theWorstComeFirstALineEach() {
    assertThat(
            RepairList.of(
                "Mend:",
                List.of(
                    finding(Severity.INFO, 1, "Taken for it.", null),
                    finding(Severity.WARNING, 2, "Not pretty.", null),
                    finding(Severity.ERROR, 9, "Not\n ticked.", SourceLocation.startOf("d.md")),
                    finding(Severity.ERROR, 3, "Not there.", null)),
                "last-message.md"))
        .isEqualTo(
            """
            Mend:
            - line 3: Not there. Tick it. [item-open]
            - line 9: Not ticked. Tick it. [item-open, required by d.md:1]
            - line 2: Not pretty. Tick it. [warning item-open]""");
  }

  @Test
  void whatDoesNotFitIsCounted() {
    List<Finding> findings =
        IntStream.rangeClosed(1, 200)
            .mapToObj(line -> finding(Severity.ERROR, line, "Not ticked.", null))
            .toList();

    String list = RepairList.of("Mend:", findings, "last-message.md");

    List<String> lines = list.lines().toList();
    assertThat(list.length()).isBetween(RepairList.LONGEST - 100, RepairList.LONGEST);
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo("- and %s more.".formatted(200 - (lines.size() - 2)));
  }

  @Test
  void aPlaceOutsideOfTheReportNamesItsFile() {
    assertThat(
            RepairList.of(
                "Mend:", List.of(finding(Severity.ERROR, 3, "Not there.", null)), "report.md"))
        .isEqualTo("Mend:\n- last-message.md:3: Not there. Tick it. [item-open]");
  }

  @Test
  void aLongLineIsCutBetweenCharacters() {
    String list =
        RepairList.of(
            "Mend:",
            List.of(finding(Severity.ERROR, 1, "a" + "😀".repeat(3000), null)),
            "last-message.md");

    assertThat(list).hasSizeLessThan(700).endsWith("😀…");
  }
}
