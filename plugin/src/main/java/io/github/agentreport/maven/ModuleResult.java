// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Digest;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.output.OutputFormat;
import io.github.agentreport.output.ResultReader;
import io.github.agentreport.source.SourceDecoder;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What a check of a module has written, as a part of the build.
 *
 * @param module the module
 * @param result its result, with files by the names that they have in the build
 */
record ModuleResult(ModuleFolder module, CheckResult result) {

  /** Whether a folder has a result. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(file(folder));
  }

  /** Reads a result from a folder. */
  static ModuleResult read(ModuleFolder module, Path folder)
      throws IOException, MojoExecutionException {
    Path file = file(folder);
    try {
      CheckResult result = new ResultReader(module::name).read(Files.readString(file));
      return new ModuleResult(module, result);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "agentreport: %s is no result that this version can read. Check the module anew, as in mvn verify agentreport:aggregate."
              .formatted(file),
          e);
    }
  }

  /** The result of all modules: what several of them say of no report is said once. */
  static CheckResult together(List<ModuleResult> modules) {
    Set<Finding> findings = new LinkedHashSet<>();
    List<ReportResult> reports = new ArrayList<>();
    for (ModuleResult module : modules) {
      findings.addAll(module.result.findings());
      reports.addAll(module.result.reports());
    }
    reports.sort(Comparator.comparing(ReportResult::file));
    return new CheckResult(List.copyOf(findings), reports);
  }

  /**
   * The same result with all lines of its reports.
   *
   * @throws MojoFailureException if a report is not the one that was checked
   */
  ModuleResult withLines(Charset charset) throws IOException, MojoFailureException {
    List<ReportResult> reports = new ArrayList<>();
    for (ReportResult report : result.reports()) {
      reports.add(report.sha256() == null ? report : report.withExcerpt(lines(report, charset)));
    }
    return new ModuleResult(module, new CheckResult(result.findings(), reports));
  }

  private SortedMap<Integer, String> lines(ReportResult report, Charset charset)
      throws IOException, MojoFailureException {
    Path file = module.root().resolve(report.file());
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    if (!Digest.sha256(bytes).equals(report.sha256())) {
      throw new MojoFailureException(NothingChecked.changedReport(report.file()));
    }
    SortedMap<Integer, String> lines = new TreeMap<>();
    try {
      SourceText text = new SourceDecoder(charset).decode(report.file(), bytes);
      for (int number = 1; number <= text.lineCount(); number++) {
        lines.put(number, text.line(number));
      }
    } catch (UnreadableSourceException e) {
      // Its finding says so.
    }
    return lines;
  }

  private static Path file(Path folder) {
    return folder.resolve(OutputFormat.JSON.fileName().orElseThrow());
  }
}
