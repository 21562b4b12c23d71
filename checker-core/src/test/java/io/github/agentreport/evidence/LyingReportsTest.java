// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.check.ClaimResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks whole reports, lying and honest, against the files of one build. */
class LyingReportsTest {

  private static final Path REPORTS = Fixtures.folder("claims");

  /** Lies about how the build ended, and reports that name no path that there is. */
  private static final Set<String> BEYOND_PROOF =
      Set.of("build-failure.md", "path-folder.md", "path-short-name.md", "path-with-line.md");

  @TempDir private static Path folder;
  private static ClaimedBuild build;
  private static String commit = "";

  @BeforeAll
  static void build() throws Exception {
    GitWork.beQuiet();
    build = new ClaimedBuild(folder.toRealPath());
    for (String file :
        List.of(
            "README.md",
            "agent-reports/figures.csv",
            "docs/adr/0007-outbox.md",
            "pom.xml",
            "src/main/java/com/acme/orders/OrderService.java",
            "src/test/java/com/acme/orders/OrderTest.java",
            "web/package.json",
            "web/src/App.tsx",
            "web/src/app.css")) {
      build.files().write(file, "");
    }
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      PersonIdent someone = new PersonIdent("Dev", "dev@example.org");
      commit =
          git.commit()
              .setMessage("Orders")
              .setAuthor(someone)
              .setCommitter(someone)
              .setSign(false)
              .call()
              .getName();
    }
    build.tests("target/surefire-reports/TEST-OrderTest.xml", 42, 2);
    build.tests("target/surefire-reports/TEST-InvoiceTest.xml", 64, 0);
    build.tests("target/failsafe-reports/TEST-OrderIT.xml", 36, 0);
    build
        .files()
        .write(
            "target/site/jacoco/jacoco.xml",
            "<report name='orders'><counter type='INSTRUCTION' missed='1449' covered='8551'/>"
                + "<counter type='BRANCH' missed='2651' covered='7349'/>"
                + "<counter type='LINE' missed='1288' covered='8712'/></report>");
    build
        .files()
        .write(
            "openapi.yaml",
            """
            openapi: 3.0.4
            paths:
              /api/v1/orders: {get: {}, post: {}}
              /api/v1/orders/{id}: {get: {}}
              /api/v1/invoices: {get: {}}
              /api/v1/invoices/{id}/pay: {post: {}}
            """);
  }

  static List<Path> lying() throws IOException {
    return Fixtures.files(REPORTS.resolve("false"), "*.md").stream()
        .filter(file -> !BEYOND_PROOF.contains(String.valueOf(file.getFileName())))
        .toList();
  }

  static List<Path> honest() throws IOException {
    return Fixtures.files(REPORTS.resolve("true"), "*.md");
  }

  static List<Path> asides() throws IOException {
    return Fixtures.files(REPORTS.resolve("aside"), "*.md");
  }

  static List<Path> unproven() {
    return BEYOND_PROOF.stream().sorted().map(REPORTS.resolve("false")::resolve).toList();
  }

  /** The reports name commits of another repository. */
  private static ReportResult check(Path report) throws IOException {
    String text = Fixtures.text(report);
    String own = text.replaceAll("\\b(?:8cce77e|31ed828)[0-9a-f]*", commit.substring(0, 9));
    return build.check(own);
  }

  private static List<Finding> refuted(ReportResult result) {
    return result.findings().stream()
        .filter(finding -> finding.rule().equals("claim-refuted"))
        .toList();
  }

  @Test
  void mostOfTheLiesAreTried() throws IOException {
    assertThat(lying()).hasSizeGreaterThan(40);
    assertThat(honest()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("lying")
  void aLieIsRefutedByTheFilesOfTheBuildWhereItStands(Path report) throws IOException {
    String line = Fixtures.text(Fixtures.expected(report)).split(":", 2)[0];
    assertThat(refuted(check(report)))
        .extracting(finding -> String.valueOf(finding.location().startLine()))
        .containsExactly(line);
  }

  @ParameterizedTest
  @MethodSource("honest")
  void anHonestReportIsNotAccused(Path report) throws IOException {
    ReportResult result = check(report);
    assertThat(refuted(result)).isEmpty();
    assertThat(result.claims()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("asides")
  void whatIsNoFactIsNotAccused(Path report) throws IOException {
    assertThat(refuted(check(report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("unproven")
  void whatNothingSpeaksOfIsUnverifiable(Path report) throws IOException {
    ReportResult result = check(report);
    assertThat(refuted(result)).isEmpty();
    assertThat(result.claims())
        .extracting(ClaimResult::standing)
        .containsOnly(Standing.UNVERIFIABLE);
  }
}
