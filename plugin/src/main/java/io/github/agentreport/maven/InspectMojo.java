// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.Outline;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.output.OutlineJson;
import io.github.agentreport.output.OutlineText;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what the checker sees in reports: title, fields, sections, tables, code, and every checklist
 * line with its mark. No contract is needed.
 */
@Mojo(name = "inspect", requiresProject = false, threadSafe = true)
public final class InspectMojo extends AbstractGoal {

  /**
   * The reports: files or patterns, separated by commas, absolute or relative to the module's
   * folder. By default <code>agent-reports/**&#47;*.md</code>.
   */
  @Parameter(property = "agentreport.reports")
  private List<String> reports = List.of();

  /** Where the outlines go: {@code text} to the log, {@code json} to a file for each report. */
  @Parameter(property = "agentreport.format", defaultValue = "text")
  private String format = "text";

  /** Creates the goal; Maven sets its parameters. */
  public InspectMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (!format.equals("json") && !format.equals("text")) {
      throw new MojoExecutionException(
          "agentreport.format is \"%s\"; it can be text or json.".formatted(format));
    }
    List<String> named = given(reports);
    List<String> patterns = named.isEmpty() ? DEFAULT_REPORTS : named;
    FoundFiles found = FoundFiles.find(base(), patterns);
    if (!found.unmatched().isEmpty()) {
      throw new MojoFailureException(NothingChecked.nothingToInspect(found.unmatched(), base()));
    }
    List<InputFile> files = read(found.files());
    OutputNames.checkDistinct(
        files.stream().map(InputFile::file).toList(), OutputNames::ofFile, "agentreport.reports");
    ReportChecker checker = checker(RuleSettings.defaults());
    for (InputFile file : files) {
      try {
        say(checker.outline(file));
      } catch (UnreadableSourceException e) {
        throw new MojoFailureException("%s %s.".formatted(file.file(), e.getMessage()));
      }
    }
  }

  private void say(Outline outline) throws IOException {
    if (format.equals("json")) {
      Path file = output().resolve(OutputNames.ofFile(outline.file()) + ".outline.json");
      OutputFile.write(file, new OutlineJson().write(outline));
      getLog().info("agentreport: %s -> %s".formatted(outline.file(), file));
    } else {
      new OutlineText().lines(outline).forEach(getLog()::info);
    }
  }
}
