// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.SmallThread.Outcome;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a report holds, the check ends soon, with a verdict, on a small stack, and takes time in
 * proportion to its size. Larger texts are tried with {@code -Dagentreport.hostile=…}, the size of
 * the smallest in bytes; the profile {@code pathological} tries 1, 2 and 4 MB.
 */
class HostileTextTest {

  private static final int SIZE = Integer.getInteger("agentreport.hostile", 1 << 16);
  private static final int LARGEST = SIZE >= 1 << 20 ? 4 * SIZE : 2 * SIZE;

  /** Time on a processor; what grows with the square of the size takes minutes or hours. */
  private static final Duration LIMIT = Duration.ofSeconds(15L + SIZE / 20_000);

  /** Twice the text may take little more than twice the time. */
  private static final double MOST_GROWTH = 2.3;

  /** With as little growth, no further attempt is needed. */
  private static final double FAIR_GROWTH = 2.1;

  /** Just below the limit for lines. */
  private static final int LONG = 99_000;

  /** Below this a collection of garbage or a compilation is all that one sees. */
  private static final Duration NOISE = Duration.ofMillis(400);

  private static final int ATTEMPTS = 4;

  private static final Gate GATE = new Gate();
  private static final Path FOLDER = Fixtures.folder("reports").resolve("orders-api");

  static Stream<Arguments> placed() {
    return Stream.of(HostileText.values())
        .flatMap(kind -> Stream.of(HostilePlace.values()).map(place -> Arguments.of(kind, place)));
  }

  @ParameterizedTest
  @EnumSource
  void theTimeGrowsWithTheSize(HostileText kind) throws Exception {
    assertGrowsWithTheSize(kind.toString(), kind::ofSize);
  }

  /**
   * A line beyond the limit is refused at once; here are as many as allowed, as long as allowed.
   */
  @ParameterizedTest
  @EnumSource
  void theTimeGrowsWithTheSizeOfTextsWithinTheLimits(HostileText kind) throws Exception {
    if (kind.ofSize(2 * LONG).lines().anyMatch(line -> line.length() > LONG)) {
      assertGrowsWithTheSize(kind + ", in lines", size -> broken(kind.ofSize(size)));
    }
  }

  private static String broken(String text) {
    return text.replaceAll("[^\\r\\n]{%s}".formatted(LONG), "$0\n\n");
  }

  private static void assertGrowsWithTheSize(String name, IntFunction<String> kind)
      throws Exception {
    StringBuilder row = new StringBuilder("| %-26s ".formatted(name));
    Duration before = null;
    for (int size = SIZE; size <= LARGEST; size *= 2) {
      Duration best = best(name, kind.apply(size), before);
      row.append(String.format(Locale.ROOT, "| %.2f s ", best.toNanos() / 1e9));
      if (before != null) {
        double growth = best.toNanos() / (double) Math.max(1, before.toNanos());
        row.append(String.format(Locale.ROOT, "| %.1f ", growth));
        assertThat(best.compareTo(NOISE) < 0 || growth <= MOST_GROWTH)
            .as("%s takes %s for twice the size that took %s", name, best, before)
            .isTrue();
      }
      before = best;
    }
    // What the site shows of it is this table.
    System.out.println(row + "|");
  }

  /** The shortest of several attempts, of which the first may do. */
  private static Duration best(String name, String text, @Nullable Duration before)
      throws Exception {
    Contracts contracts = contracts();
    Duration best = LIMIT;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome<ReportResult> outcome =
          SmallThread.run(name, LIMIT, () -> GATE.checkOne(contracts, text));
      assertIsJudged(outcome.value(), text);
      assertThat(outcome.value().verdict()).isEqualTo(Verdict.FAILED);
      best = best.compareTo(outcome.time()) < 0 ? best : outcome.time();
      boolean fair = before != null && best.toNanos() <= FAIR_GROWTH * before.toNanos();
      if (best.compareTo(NOISE) < 0 || fair) {
        break;
      }
    }
    return best;
  }

  @ParameterizedTest
  @MethodSource("placed")
  void theCheckEndsSoonWhereverTheTextStands(HostileText kind, HostilePlace place)
      throws Exception {
    Contracts contracts = contracts();
    String good = Fixtures.text(FOLDER.resolve("accepted-to-the-letter.md"));
    String text = place.in(good, kind.ofSize(Math.min(SIZE, 40_000)));

    Outcome<ReportResult> outcome =
        SmallThread.run(
            kind + " " + place, Duration.ofSeconds(8), () -> GATE.checkOne(contracts, text));

    assertIsJudged(outcome.value(), text);
  }

  private static void assertIsJudged(ReportResult result, String text) {
    int lines = text.split("\r\n|\n|\r", -1).length;
    for (Finding finding : result.findings()) {
      assertThat(finding.location().file()).isEqualTo("report.md");
      assertThat(finding.location().startLine()).isBetween(1, lines);
      assertThat(finding.location().endLine()).isBetween(finding.location().startLine(), lines);
    }
  }

  private static Contracts contracts() throws IOException {
    return GATE.contractOf(FOLDER);
  }
}
