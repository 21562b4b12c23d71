// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tick comes to, for every kind of evidence; the folder's README says how to read it. */
class EvidenceFixturesTest {

  private static final Path FOLDER = Fixtures.folder("evidence");

  @TempDir private Path root;
  private Build build;

  @BeforeEach
  void copyFiles() throws IOException {
    build = new Build(root);
    Path files = FOLDER.resolve("files");
    try (var found = Files.walk(files)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        build.write(files.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tests", "coverage", "sarif", "json", "files"})
  void aTickIsComparedWithWhatTheBuildLeft(String kind) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String evidence : Files.readAllLines(FOLDER.resolve(kind + ".txt"))) {
      said.append(evidence).append("\n    ").append(build.say(evidence, Build.REPORT)).append('\n');
    }
    Golden.check(FOLDER.resolve(kind + ".expected"), said.toString());
  }

  @Test
  void operationsAreComparedWithTheEndpointsThatTheReportLists() throws IOException {
    StringBuilder said = new StringBuilder();
    List<Path> reports = Fixtures.files(FOLDER, "api-*.md");
    assertThat(reports).hasSize(4);
    for (Path report : reports) {
      said.append(report.getFileName()).append('\n');
      for (String evidence : Files.readAllLines(FOLDER.resolve("api.txt"))) {
        said.append("  ").append(evidence).append("\n    ");
        said.append(build.say(evidence, Fixtures.text(report))).append('\n');
      }
    }
    Golden.check(FOLDER.resolve("api.expected"), said.toString());
  }
}
