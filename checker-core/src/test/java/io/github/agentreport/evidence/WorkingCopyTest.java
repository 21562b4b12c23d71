// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths are looked up in the working copy that the folder of the evidence is in. */
class WorkingCopyTest {

  @TempDir private Path folder;
  private Build build;

  @BeforeEach
  void theFolderIsNotTheTopOfAll() throws IOException {
    build = new Build(Files.createDirectories(folder.toRealPath().resolve("work")));
  }

  private WorkingCopy around(String start) throws Exception {
    return new EvidenceReader(
            new EvidenceFolder(build.root().resolve(start), EvidenceLimits.DEFAULT))
        .workingCopy()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "package.json",
        "pyproject.toml",
        "go.mod",
        "build.gradle",
        "build.gradle.kts",
        "Cargo.toml",
        ".git/HEAD"
      })
  void aBuildFileOrARepositoryShowsAWorkingCopy(String file) throws Exception {
    EvidenceFolder evidence = new EvidenceFolder(build.root(), EvidenceLimits.DEFAULT);
    assertThat(new EvidenceReader(evidence).workingCopy()).isEmpty();
    build.write(file, "");
    assertThat(new EvidenceReader(evidence).workingCopy()).isPresent();
  }

  @Test
  void aModuleIsPartOfTheRepositoryThatItIsIn() throws Exception {
    build.write(".git/HEAD", "");
    build.write("README.md", "");
    build.write("services/orders/pom.xml", "");
    WorkingCopy copy = around("services/orders");

    assertThat(copy.start()).isEqualTo("services/orders");
    assertThat(copy.folderOf("agent-reports/a.md")).isEqualTo("services/orders/agent-reports");
    assertThat(copy.folderOf("../../../elsewhere/a.md")).isEmpty();
    assertThat(copy.folderOf("a\0b.md")).isEmpty();
    assertThat(copy.holds("README.md")).isTrue();
    assertThat(copy.holds("services/orders/pom.xml")).isTrue();
    assertThat(copy.index().orElseThrow().endingWith("orders/pom.xml"))
        .containsExactly("services/orders/pom.xml");
  }

  @Test
  void nothingIsLookedUpOutside() throws Exception {
    build.write("pom.xml", "");
    build.write("src/a.txt", "");
    Files.writeString(folder.resolve("outside.txt"), "");
    Files.createSymbolicLink(build.root().resolve("link.txt"), folder.resolve("outside.txt"));
    WorkingCopy copy = around("");

    assertThat(copy.holds("src/a.txt")).isTrue();
    assertThat(copy.holds("src")).isTrue();
    assertThat(copy.holds("src/b.txt")).isFalse();
    assertThat(copy.holds("link.txt")).isFalse();
    assertThat(copy.holds("../outside.txt")).isFalse();
    assertThat(copy.holds("src/../src/a.txt")).isFalse();
    assertThat(copy.holds(folder.resolve("outside.txt").toString())).isFalse();
    assertThat(copy.holds("a\0b")).isFalse();
  }

  @Test
  void whatToolsPutThereIsNotListed() throws Exception {
    build.write(".git/config", "");
    build.write("node_modules/left/index.js", "");
    build.write("target/classes/a.xml", "");
    build.write("target/generated-sources/api/Order.java", "");
    build.write("build/rules.txt", "");
    PathIndex index = around("").index().orElseThrow();

    assertThat(index.endingWith("config")).isEmpty();
    assertThat(index.endingWith("index.js")).isEmpty();
    assertThat(index.endingWith("a.xml")).isEmpty();
    assertThat(index.endingWith("Order.java")).hasSize(1);
    assertThat(index.endingWith("rules.txt")).hasSize(1);
  }

  @Test
  void tooManyFilesAreNotListed() throws Exception {
    build.write("pom.xml", "");
    build.write("a.txt", "");
    assertThat(WorkingCopy.around(build.root(), 2).orElseThrow().index()).isEmpty();
    assertThat(WorkingCopy.around(build.root(), 3).orElseThrow().index()).isPresent();
  }
}
