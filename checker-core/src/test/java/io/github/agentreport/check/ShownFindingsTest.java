// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShownFindingsTest {

  private static final Severity I = Severity.INFO;
  private static final Severity W = Severity.WARNING;
  private static final Severity E = Severity.ERROR;

  private static final ReportResult FIRST = report("a.md", I, W, W, E);
  private static final ReportResult SECOND = report("b.md", I, E, W);
  private static final CheckResult RESULT =
      new CheckResult(findings("c.md", W, E), List.of(FIRST, SECOND));

  private static List<Finding> findings(String file, Severity... severities) {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      int line = findings.size() + 1;
      SourceLocation place = new SourceLocation(file, line, 1, line, 1);
      findings.add(new Finding("item-open", severity, "a", "b", "c", place, null));
    }
    return findings;
  }

  private static ReportResult report(String file, Severity... severities) {
    return new ReportResult(
        file,
        null,
        null,
        findings(file, severities),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  private static String shown(int most) {
    ShownFindings shown = RESULT.shown(most);
    List<Finding> all = new ArrayList<>(shown.general());
    all.addAll(shown.of(FIRST));
    all.addAll(shown.of(SECOND));
    return String.join(
        " ",
        all.stream()
            .map(
                finding ->
                    finding.location().file().charAt(0)
                        + finding.severity().id().substring(0, 1)
                        + finding.location().startLine())
            .toList());
  }

  @Test
  void theGravestAreShownEachWhereItWas() {
    assertThat(shown(9)).isEqualTo("cw1 ce2 ai1 aw2 aw3 ae4 bi1 be2 bw3");
    assertThat(shown(8)).isEqualTo("cw1 ce2 ai1 aw2 aw3 ae4 be2 bw3");
    assertThat(shown(7)).isEqualTo("cw1 ce2 aw2 aw3 ae4 be2 bw3");
    assertThat(shown(5)).isEqualTo("cw1 ce2 aw2 ae4 be2");
    assertThat(shown(3)).isEqualTo("ce2 ae4 be2");
    assertThat(shown(1)).isEqualTo("ce2");
  }

  @Test
  void whatIsLeftOutIsCountedAndCountsForTheVerdict() {
    assertThat(RESULT.shown(9).leftOut()).isZero();
    assertThat(RESULT.shown(9).notice()).isEmpty();
    assertThat(RESULT.shown(7).notice())
        .isEqualTo(
            "2 more findings are not shown, since agentreport.maxFindings is 7; they count for the verdict all the same.");
    assertThat(RESULT.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(RESULT.shown(1).of(SECOND)).isEmpty();
    assertThat(SECOND.verdict()).isEqualTo(Verdict.FAILED);
  }
}
