// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.output.OutputFormat;
import io.github.agentreport.output.StopCommands;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckOutputsTest {

  private static final CheckResult RESULT =
      new CheckResult(
          List.of(
              new Finding(
                  "report-missing",
                  Severity.ERROR,
                  "tester",
                  "There is no report of the agent \"tester\".",
                  "Have the agent write its report.",
                  SourceLocation.startOf("agents/tester.md"),
                  null)),
          List.of(),
          List.of(),
          BuildContext.UNKNOWN);

  @TempDir private Path folder;

  private final List<String> said = new ArrayList<>();

  private final class Log extends SystemStreamLog {

    @Override
    public void error(CharSequence line) {
      said.add("[ERROR] " + line);
    }

    @Override
    public void warn(CharSequence line) {
      said.add("[WARNING] " + line);
    }
  }

  private CheckOutputs outputs(Optional<StepSummary> summary) {
    return new CheckOutputs(
        folder, 5000, new Log(), text -> text.lines().forEach(said::add), summary);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesTheFilesThatAreAskedForAndNoOthers() throws IOException {
    outputs(Optional.empty()).write(RESULT, EnumSet.of(OutputFormat.SARIF, OutputFormat.JUNIT));

    assertThat(files()).containsExactly("TEST-agentreport.xml", "agentreport.sarif");
    assertThat(folder.resolve("agentreport.sarif"))
        .content()
        .isEqualTo(OutputFormat.SARIF.write(RESULT));
    assertThat(said).isEmpty();
  }

  @Test
  void writesAFileForEveryFormatButTheLog() throws IOException {
    outputs(Optional.empty()).write(RESULT, EnumSet.allOf(OutputFormat.class));

    assertThat(files()).hasSize(OutputFormat.values().length - 1);
  }

  @Test
  void whatAnEarlierRunWroteIsGone() throws IOException {
    outputs(Optional.empty()).write(RESULT, EnumSet.allOf(OutputFormat.class));
    Files.createFile(folder.resolve("kept.txt"));

    outputs(Optional.empty()).clear();

    assertThat(files()).containsExactly("kept.txt");
  }

  @Test
  void theLogIsAsEverWithoutARunner() throws IOException {
    outputs(Optional.empty()).write(RESULT, Set.of(OutputFormat.CONSOLE));

    assertThat(said)
        .containsExactly(
            "[ERROR] agents/tester.md:1:1: error [report-missing] There is no report of the agent"
                + " \"tester\".",
            "[ERROR]     to mend: Have the agent write its report.",
            "[ERROR] agentreport: failed. 0 reports, 1 error, 0 warnings; items: 0 ticked, 0 open,"
                + " 0 missing, 0 not applicable.");
  }

  @Test
  void onGitHubTheLogStandsBetweenBrackets() throws IOException {
    outputs(Optional.empty()).write(RESULT, EnumSet.of(OutputFormat.CONSOLE, OutputFormat.GITHUB));

    StopCommands brackets = StopCommands.around(OutputFormat.CONSOLE.write(RESULT));
    int stop = said.indexOf(brackets.stop());
    assertThat(said.subList(0, stop).stream().map(line -> line + "\n"))
        .isNotEmpty()
        .allMatch(OutputFormat.GITHUB.write(RESULT)::contains);
    assertThat(said.subList(stop + 1, said.size() - 1))
        .hasSize(3)
        .allMatch(line -> line.startsWith("[ERROR] "));
    assertThat(said.get(said.size() - 1)).isEqualTo(brackets.resume());
  }

  @Test
  void appendsToTheSummaryOfTheStep() throws IOException {
    Path file = folder.resolve("step");
    Files.writeString(file, "Other steps");
    Optional<StepSummary> summary = StepSummary.of(Map.of("GITHUB_STEP_SUMMARY", file.toString()));
    outputs(summary).write(RESULT, Set.of(OutputFormat.MARKDOWN));

    String own = OutputFormat.MARKDOWN.write(RESULT);
    assertThat(folder.resolve("summary.md")).content().isEqualTo(own);
    assertThat(file).content().isEqualTo("Other steps\n" + own);
  }

  @Test
  void leavesTheSummaryAloneUnlessMarkdownIsAskedFor() throws IOException {
    Path file = folder.resolve("step");
    outputs(StepSummary.of(Map.of("GITHUB_STEP_SUMMARY", file.toString())))
        .write(RESULT, Set.of(OutputFormat.JSON));

    assertThat(file).doesNotExist();
  }

  @Test
  void keepsTheSummaryWithinTheLimitOfGitHub() throws IOException {
    Path file = folder.resolve("step");
    Files.writeString(file, "x".repeat(1024 * 1024 - 500));
    outputs(Optional.of(new StepSummary(file))).write(RESULT, Set.of(OutputFormat.MARKDOWN));
    assertThat(Files.size(file)).isBetween(1024 * 1024 - 490L, 1024 * 1024L);

    Files.writeString(file, "x".repeat(1024 * 1024 - 5));
    outputs(Optional.of(new StepSummary(file))).write(RESULT, Set.of(OutputFormat.MARKDOWN));
    assertThat(Files.size(file)).isEqualTo(1024 * 1024 - 5L);
    assertThat(said)
        .containsExactly(
            "[WARNING] agentreport: the summary of this step is full; see the log for the"
                + " verdict.");
  }

  @Test
  void thereIsNoSummaryOutsideOfGitHub() {
    assertThat(StepSummary.of(Map.of())).isEmpty();
    assertThat(StepSummary.of(Map.of("GITHUB_STEP_SUMMARY", " "))).isEmpty();
  }
}
