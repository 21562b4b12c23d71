// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated reports, with the definition that they answer, for a run of the goal. */
final class GeneratedFiles {

  private static final int REPORTS = 10_000;

  private GeneratedFiles() {}

  /**
   * Writes them.
   *
   * @param arguments the folder to write them to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path reports = Files.createDirectories(folder.resolve("reports"));
    GeneratedReports generated = new GeneratedReports(SpeedBenchmark.SEED);
    for (int at = 0; at < REPORTS; at++) {
      Files.writeString(reports.resolve("report-%05d.md".formatted(at)), generated.next());
    }
    Files.writeString(
        folder.resolve("agent.md"),
        Files.readString(SpeedBenchmark.FOLDER.resolve("definition.md")));
  }
}
