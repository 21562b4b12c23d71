// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.output.MarkdownSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** The file to which a job of GitHub Actions appends what the page of its step is to show. */
final class StepSummary {

  /** Modules that are built in parallel append to one file. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path file;

  StepSummary(Path file) {
    this.file = file;
  }

  /** The file that the environment names; empty outside of GitHub Actions. */
  static Optional<StepSummary> of(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
        .filter(name -> !name.isBlank())
        .map(name -> new StepSummary(Path.of(name)));
  }

  /** Appends a summary that keeps the file within GitHub's limit. */
  void append(CheckResult result, Log log) throws IOException {
    synchronized (ONE_AT_A_TIME) {
      long used = Files.exists(file) ? Files.size(file) : 0;
      String summary = new MarkdownSummary().write(result, MarkdownSummary.MOST_BYTES - used - 1);
      if (summary.isEmpty()) {
        log.warn("agentreport: the summary of this step is full; see the log for the verdict.");
        return;
      }
      // The step itself may have left its last line open.
      String text = used == 0 ? summary : "\n" + summary;
      Files.writeString(
          file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
