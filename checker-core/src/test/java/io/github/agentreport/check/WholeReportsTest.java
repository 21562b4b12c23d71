// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks whole reports as agents write them, each against the {@code definition.md} beside it: what
 * a careful reader accepts passes, and what such a reader sends back fails for the same reasons.
 */
class WholeReportsTest {

  private static final Gate GATE = new Gate();

  static List<Path> accepted() throws IOException {
    return Fixtures.files(Fixtures.folder("reports"), "accepted-*.md");
  }

  static List<Path> rejected() throws IOException {
    return Fixtures.files(Fixtures.folder("reports"), "rejected-*.md");
  }

  private static ReportResult check(Path report) throws IOException {
    return GATE.checkOne(GATE.contractOf(report.getParent()), Fixtures.text(report));
  }

  private static String describe(ReportResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(WholeReportsTest::describe)
        .collect(Collectors.joining());
  }

  private static String describe(Finding finding) {
    return "%d: %s [%s] %s\n"
        .formatted(
            finding.location().startLine(),
            finding.severity().id(),
            finding.rule(),
            finding.message());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void whatACarefulReaderAcceptsPasses(Path report) throws IOException {
    ReportResult result = check(report);
    assertThat(describe(result)).as("what is wrong with %s", report.getFileName()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(result.items()).extracting(ItemResult::mark).isNotEmpty().containsOnly("ticked");
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void whatACarefulReaderSendsBackFailsForTheSameReasons(Path report) throws IOException {
    ReportResult result = check(report);
    Golden.check(Fixtures.expected(report), describe(result));
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void neitherLineBreaksNorAByteOrderMarkMakeADifference(Path report) throws IOException {
    String text = Fixtures.text(report);
    ReportResult result =
        GATE.checkOne(GATE.contractOf(report.getParent()), "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(result.findings()).isEqualTo(check(report).findings());
    assertThat(result.items()).isEqualTo(check(report).items());
  }
}
