// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jest, jest-junit and Istanbul are installed with npm and run here, where the machine has Node and
 * reaches a registry. What Jest says of a run in its own formats is what the readers have to find.
 */
class JestTest {

  private static final Path PROJECT = Fixtures.folder("tools/jest");
  private static final Path FOLDER = Fixtures.MODULE.resolve("target/tools/jest").toAbsolutePath();
  private static final String JEST = "node_modules/jest/bin/jest.js";

  private static final Build BUILD = new Build(FOLDER);
  private static final EvidenceReader READER =
      new EvidenceReader(new EvidenceFolder(FOLDER, EvidenceLimits.DEFAULT));

  @BeforeAll
  static void runJest() throws Exception {
    for (Path file : Fixtures.files(PROJECT, "*")) {
      Path copy = FOLDER.resolve(PROJECT.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    Program.need(FOLDER, "node", "--version");
    Program.need(FOLDER, "npm", "view", "jest-junit@17.0.0", "version", "--fetch-retries=0");
    Program.mustRun(
        FOLDER, "npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund");
    Program.run(FOLDER, "node", JEST, "--coverage=false", "--testMatch=<rootDir>/broken/*.test.js");
    Files.move(
        FOLDER.resolve("junit.xml"),
        FOLDER.resolve("broken.xml"),
        StandardCopyOption.REPLACE_EXISTING);
    Program.mustRun(FOLDER, "node", JEST, "--json", "--outputFile=jest.json");
  }

  private static JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
  }

  @Test
  void testsAreThoseThatJestCounts() throws Exception {
    JsonNode jest = json("jest.json");
    TestTotals totals = READER.tests("junit.xml");

    assertThat(totals.total()).isEqualTo(jest.get("numTotalTests").asLong()).isEqualTo(4);
    assertThat(totals.passed()).isEqualTo(jest.get("numPassedTests").asLong()).isEqualTo(2);
    assertThat(totals.setAside()).isEqualTo(jest.get("numTodoTests").asLong()).isEqualTo(1);
    assertThat(totals.skipped() - totals.setAside())
        .isEqualTo(jest.get("numPendingTests").asLong())
        .isEqualTo(1);
  }

  @Test
  void aFailureIsFoundWhereItStands() throws Exception {
    assertThat(BUILD.say("tests: {files: junit.xml, executed: 2}", Build.REPORT))
        .isEqualTo("verified by junit.xml:2: 2 tests passed, 2 skipped");
    assertThat(BUILD.say("tests: {files: junit.xml, executed: 3}", Build.REPORT))
        .endsWith("but only 2 tests ran, and at least 3 must: junit.xml:2.");
    assertThat(BUILD.say("tests: {files: broken.xml}", Build.REPORT))
        .endsWith(
            "but 1 of 2 tests did not pass, the first at broken.xml:6 (\" a price is rounded to"
                + " cents. a price is rounded to cents\").");
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverage/lcov.info", "coverage/cobertura-coverage.xml"})
  void coverageIsThatOfIstanbulsSummary(String file) throws Exception {
    JsonNode summary = json("coverage/coverage-summary.json").get("total");
    CoverageTotals totals = READER.coverage(file);

    assertIs(totals.lines(), summary.get("lines"), 3, 5);
    assertIs(totals.branches(), summary.get("branches"), 3, 4);
    assertThat(
            BUILD.say("coverage: {files: %s, line: 60, branch: 75}".formatted(file), Build.REPORT))
        .startsWith("verified");
    assertThat(BUILD.say("coverage: {files: %s, line: 61}".formatted(file), Build.REPORT))
        .startsWith("refuted");
  }

  private static void assertIs(CoverageShare share, JsonNode summary, long covered, long total) {
    assertThat(share.covered()).isEqualTo(summary.get("covered").asLong()).isEqualTo(covered);
    assertThat(share.total()).isEqualTo(summary.get("total").asLong()).isEqualTo(total);
  }

  @Test
  void claimsAreHeldAgainstTheFilesWhereJestPutsThem() {
    ClaimedBuild claimed = new ClaimedBuild(FOLDER);

    assertThat(
            claimed.claims(
                """
                Tests: 1 skipped, 1 todo, 2 passed, 4 total

                Line coverage: 60%

                2 tests passed, 1 skipped.
                """))
        .hasSize(3)
        .allMatch(claim -> claim.contains(": verified: "));
    assertThat(claimed.refuted("3 tests passed, 1 skipped.\n\nLine coverage: 80%\n")).hasSize(2);
  }
}
