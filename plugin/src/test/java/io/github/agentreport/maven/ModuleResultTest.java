// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Digest;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.output.OutputFormat;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleResultTest {

  private static final String TEXT = "# LOANS\r\n\r\nBranch: city\n";

  @TempDir Path root;
  private Path base = Path.of("");
  private ModuleFolder module = new ModuleFolder(base, base);

  @BeforeEach
  void aModuleWithAReport() throws IOException {
    base = root.resolve("services/billing");
    module = new ModuleFolder(root, base);
    Files.createDirectories(base.resolve("agent-reports"));
    Files.writeString(base.resolve("agent-reports/fees.md"), TEXT);
    write(OutputFormat.JSON.write(new CheckResult(List.of(), List.of(report()))));
  }

  private static ReportResult report() {
    Finding finding =
        new Finding(
            "item-open",
            Severity.ERROR,
            "Fees",
            "\"Fees\" is not ticked.",
            "Tick it.",
            new SourceLocation("agent-reports/fees.md", 3, 1, 3, 13),
            SourceLocation.startOf(".claude/agents/loans.md"));
    return new ReportResult(
        "agent-reports/fees.md",
        Digest.sha256(TEXT.getBytes(StandardCharsets.UTF_8)),
        "loans",
        List.of(finding),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  private void write(String json) throws IOException {
    OutputFile.write(base.resolve("target/result.json"), json);
  }

  private ModuleResult read() throws Exception {
    return ModuleResult.read(module, base.resolve("target"));
  }

  @Test
  void filesOfTheModuleGetItsPathAndThoseOfTheBuildKeepTheirNames() throws Exception {
    ReportResult report = read().result().reports().get(0);

    assertThat(report.file()).isEqualTo("services/billing/agent-reports/fees.md");
    assertThat(report.findings())
        .extracting(finding -> finding.location().file(), Finding::requiredBy)
        .containsExactly(
            tuple(
                "services/billing/agent-reports/fees.md",
                SourceLocation.startOf(".claude/agents/loans.md")));
  }

  @Test
  void theLinesAreThoseOfTheReport() throws Exception {
    ModuleResult lines = read().withLines(StandardCharsets.UTF_8);

    assertThat(lines.result().reports().get(0).excerpt())
        .containsEntry(1, "# LOANS")
        .containsEntry(3, "Branch: city");
  }

  @Test
  void aReportThatHasChangedSinceIsNotShown() throws Exception {
    Files.writeString(base.resolve("agent-reports/fees.md"), "# LOANS\n");
    ModuleResult read = read();

    assertThatThrownBy(() -> read.withLines(StandardCharsets.UTF_8))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "services/billing/agent-reports/fees.md is not as it was when it was checked. Check it anew in the same run, as in mvn verify agentreport:aggregate.");
  }

  @Test
  void aReportThatIsGoneIsNotShown() throws Exception {
    ModuleResult read = read();
    Files.delete(base.resolve("agent-reports/fees.md"));

    assertThatThrownBy(() -> read.withLines(StandardCharsets.UTF_8))
        .isInstanceOf(MojoFailureException.class);
  }

  @Test
  void aResultThatCannotBeReadIsAnError() throws Exception {
    write("{}");

    assertThatThrownBy(this::read)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "agentreport: %s is no result that this version can read. Check the module anew, as in mvn verify agentreport:aggregate."
                .formatted(base.resolve("target/result.json")));
  }

  @Test
  void whatSeveralModulesSayOfNoReportIsSaidOnce() {
    Finding broken =
        new Finding(
            "definition-invalid",
            Severity.ERROR,
            "loans",
            "It is broken.",
            "Mend it.",
            SourceLocation.startOf("loans.md"),
            null);
    ModuleResult first =
        new ModuleResult(module, new CheckResult(List.of(broken), List.of(report())));
    ModuleResult second = new ModuleResult(module, new CheckResult(List.of(broken), List.of()));

    CheckResult together = ModuleResult.together(List.of(second, first));
    assertThat(together.findings()).containsExactly(broken);
    assertThat(together.reports()).containsExactly(report());
  }
}
