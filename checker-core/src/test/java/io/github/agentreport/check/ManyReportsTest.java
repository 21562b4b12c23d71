// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.GeneratedReports;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.match.ChangedPaths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyReportsTest {

  private static final int REPORTS = 200;
  private static final long SEED = 20260504L;
  private static final int THREADS = 4;

  private static final ReportChecker ONE_BY_ONE = new ReportChecker(UTF_8, RuleSettings.defaults());

  private static List<String> reports() {
    GeneratedReports source = new GeneratedReports(SEED);
    List<String> reports = new ArrayList<>();
    for (int at = 0; at < REPORTS; at++) {
      reports.add(source.next());
    }
    return reports;
  }

  private static List<InputFile> files(List<String> texts) {
    List<InputFile> files = new ArrayList<>();
    for (String text : texts) {
      // Sorted by name they stand in another order than here.
      files.add(Gate.file("report-%s.md".formatted(REPORTS - files.size()), text));
    }
    return files;
  }

  private static CheckResult check(ReportChecker checker, List<InputFile> files)
      throws IOException {
    Contracts contracts = new Gate().contractOf(Fixtures.folder("reports").resolve("orders-api"));
    return checker.check(
        contracts, files, List.of(), true, new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN));
  }

  @Test
  void severalThreadsComeToTheSameResultAsOne() throws IOException {
    List<InputFile> files = files(reports());
    CheckResult expected = check(ONE_BY_ONE, files);

    CheckResult result = check(ONE_BY_ONE.onThreads(THREADS), files);

    assertThat(result.reports()).isEqualTo(expected.reports());
    assertThat(result.findings()).isEqualTo(expected.findings());
    assertThat(expected.reports())
        .extracting(ReportResult::verdict)
        .contains(Verdict.PASSED, Verdict.FAILED);
  }

  @Test
  void eachReportIsReadOnceAndOnlyWhenItsTurnComes() throws IOException {
    AtomicInteger read = new AtomicInteger();
    List<InputFile> files = new ArrayList<>();
    for (InputFile file : files(reports())) {
      files.add(
          new InputFile.Deferred(
              file.file(),
              () -> {
                read.incrementAndGet();
                return file;
              }));
    }
    assertThat(read).hasValue(0);

    CheckResult result = check(ONE_BY_ONE.onThreads(THREADS), files);

    assertThat(read).hasValue(REPORTS);
    assertThat(result.reports()).isEqualTo(check(ONE_BY_ONE, files(reports())).reports());
  }

  @Test
  void aTickThatIsTakenAwayNeverMakesAReportPass() throws IOException {
    List<String> without =
        reports().stream().map(text -> text.replaceFirst("\\[x\\]", "[ ]")).toList();

    assertThat(check(ONE_BY_ONE, files(without)).reports())
        .hasSize(REPORTS)
        .extracting(ReportResult::verdict)
        .containsOnly(Verdict.FAILED);
  }

  @Test
  void aCheckNeedsAThread() {
    assertThatThrownBy(() -> ONE_BY_ONE.onThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a number of threads: 0");
  }
}
