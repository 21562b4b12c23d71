// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.output.OutputFormat;
import io.github.agentreport.output.StopCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Writes a result in the formats that a build asks for. */
final class CheckOutputs {

  /** Of modules that are built in parallel, one at a time stands between brackets. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path folder;
  private final int mostFindings;
  private final Log log;
  private final RunnerOutput runner;
  private final Optional<StepSummary> stepSummary;

  /**
   * Creates the outputs.
   *
   * @param folder the folder for files
   * @param mostFindings how many findings are shown at most
   * @param log Maven's log
   * @param runner where a runner of CI jobs takes commands
   * @param stepSummary the summary of the CI step; empty where there is none
   */
  CheckOutputs(
      Path folder,
      int mostFindings,
      Log log,
      RunnerOutput runner,
      Optional<StepSummary> stepSummary) {
    this.folder = folder;
    this.mostFindings = mostFindings;
    this.log = log;
    this.runner = runner;
    this.stepSummary = stepSummary;
  }

  /** Deletes what an earlier run wrote, which must not pass for the result of this one. */
  void clear() throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      if (format.fileName().isPresent()) {
        delete(folder.resolve(format.fileName().get()));
      }
    }
  }

  private static void delete(Path file) throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UnwritableFileException(file, e);
    }
  }

  /** Writes all formats; the log comes last, where a reader looks first. */
  void write(CheckResult result, Set<OutputFormat> formats) throws IOException {
    for (OutputFormat format : formats) {
      if (format.fileName().isPresent()) {
        String text = format.write(result, mostFindings);
        OutputFile.write(folder.resolve(format.fileName().get()), text);
        if (format == OutputFormat.GITHUB) {
          runner.say(text);
        }
      }
    }
    if (formats.contains(OutputFormat.MARKDOWN) && stepSummary.isPresent()) {
      stepSummary.get().append(result, log);
    }
    if (formats.contains(OutputFormat.CONSOLE)) {
      log(result, formats.contains(OutputFormat.GITHUB));
    }
  }

  private void log(CheckResult result, boolean onGitHub) {
    ConsoleLog console = new ConsoleLog(log, mostFindings);
    if (!onGitHub) {
      console.write(result);
      return;
    }
    StopCommands brackets = StopCommands.around(OutputFormat.CONSOLE.write(result, mostFindings));
    synchronized (ONE_AT_A_TIME) {
      runner.say(brackets.stop() + "\n");
      console.write(result);
      runner.say(brackets.resume() + "\n");
    }
  }
}
