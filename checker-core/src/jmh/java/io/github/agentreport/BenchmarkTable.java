// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what each takes beside the bare parse of the same text. */
final class BenchmarkTable {

  private BenchmarkTable() {}

  /** Runs them in this machine's time. */
  public static void main(String[] arguments) throws RunnerException {
    Map<String, Double> milliseconds =
        new Runner(new OptionsBuilder().include(SpeedBenchmark.class.getName()).build())
            .run().stream()
                .collect(
                    Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
    System.out.println("| measured | ms | bare parse, ms | ratio |");
    System.out.println("|---|---|---|---|");
    row("check of 1,000 reports", milliseconds, "checkReports", "parseReports");
    row("derivation of a contract", milliseconds, "deriveContract", "parseDefinition");
    row("match of 1,000 items with 1,000", milliseconds, "matchItems", "parseChecklist");
  }

  private static void row(
      String name, Map<String, Double> milliseconds, String measured, String parse) {
    double time = milliseconds.get(measured);
    double bare = milliseconds.get(parse);
    System.out.printf("| %s | %.2f | %.2f | %.2f |%n", name, time, bare, time / bare);
  }
}
