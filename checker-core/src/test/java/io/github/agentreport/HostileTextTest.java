// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a report holds, the check ends soon, with a verdict, on a small stack. Larger texts are
 * tried with {@code -Dagentreport.hostile=…}, their size in bytes.
 */
class HostileTextTest {

  private static final int SIZE = Integer.getInteger("agentreport.hostile", 1 << 15);
  private static final long STACK = 512L << 10;

  /** A megabyte takes seconds, and what grows with the square of the size, hours. */
  private static final Duration LIMIT = Duration.ofSeconds(60L + SIZE / 20_000);

  private static final Gate GATE = new Gate();

  @ParameterizedTest
  @EnumSource
  void theCheckEndsWithAVerdict(HostileText kind) throws Exception {
    Contracts contracts = contracts();
    String text = kind.ofSize(SIZE);
    FutureTask<ReportResult> check = new FutureTask<>(() -> GATE.checkOne(contracts, text));
    Thread thread = new Thread(null, check, kind.name(), STACK);
    thread.setDaemon(true);
    thread.start();

    ReportResult result = check.get(LIMIT.toSeconds(), TimeUnit.SECONDS);

    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    int lines = text.split("\r\n|\n|\r", -1).length;
    assertThat(result.findings())
        .extracting(Finding::location)
        .allSatisfy(
            place -> {
              assertThat(place.file()).isEqualTo("report.md");
              assertThat(place.startLine()).isBetween(1, lines);
              assertThat(place.endLine()).isBetween(place.startLine(), lines);
            });
  }

  private static Contracts contracts() throws IOException {
    return GATE.contractOf(Fixtures.folder("reports").resolve("orders-api"));
  }
}
