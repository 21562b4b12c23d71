// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.match.ChangedPaths;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Prints the time and memory that a check takes, for ever more generated reports. */
final class GrowthTable {

  private static final int[] REPORTS = {1_000, 10_000, 100_000};

  private GrowthTable() {}

  /** Checks them on two threads, as a goal does on two processors. */
  public static void main(String[] arguments) throws IOException {
    Contracts contracts = new Gate().contractOf(SpeedBenchmark.FOLDER);
    ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults()).onThreads(2);
    check(checker, contracts, REPORTS[1]);
    System.out.println("| reports | seconds | ms a report | kept of each, bytes |");
    System.out.println("|---|---|---|---|");
    for (int reports : REPORTS) {
      long before = used();
      long start = System.nanoTime();
      CheckResult result = check(checker, contracts, reports);
      double seconds = (System.nanoTime() - start) / 1e9;
      double kept = (double) (used() - before) / result.reports().size();
      System.out.printf(
          "| %,d | %.1f | %.3f | %.0f |%n", reports, seconds, 1000 * seconds / reports, kept);
    }
  }

  private static CheckResult check(ReportChecker checker, Contracts contracts, int reports) {
    List<InputFile> files =
        IntStream.range(0, reports)
            .mapToObj("docs/report-%06d.md"::formatted)
            .<InputFile>map(file -> new InputFile.Deferred(file, () -> generated(file)))
            .toList();
    return checker.check(
        contracts, files, List.of(), true, new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN));
  }

  /** A report that is the same whenever it is read. */
  private static InputFile generated(String file) {
    return Gate.file(file, new GeneratedReports(file.hashCode()).next());
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
