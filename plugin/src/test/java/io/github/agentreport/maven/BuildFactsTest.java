// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.BuildContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFactsTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private Path repository;

  @Test
  void namesFilesByTheirPathsInTheRepository() throws IOException {
    Files.createDirectories(repository.resolve(".git"));
    Files.writeString(repository.resolve(".git/HEAD"), COMMIT);
    Path root = Files.createDirectories(repository.resolve("java"));
    Path base = Files.createDirectories(root.resolve("billing"));
    Path outside = repository.resolveSibling("other.md").toAbsolutePath();

    BuildContext build =
        BuildFacts.collect(
            base,
            root,
            Map.of("reports/a.md", base.resolve("reports/a.md"), "other.md", outside),
            List.of(),
            "pkg:maven/g/a@1",
            Instant.EPOCH);

    assertThat(build.module()).isEqualTo("java/billing");
    assertThat(build.repositoryPath("reports/a.md")).isEqualTo("java/billing/reports/a.md");
    assertThat(build.repositoryPath("other.md")).isEqualTo(outside.toString().replace('\\', '/'));
    assertThat(build.repositoryPath("classpath:x.yaml")).isEqualTo("classpath:x.yaml");
    assertThat(build.commit()).isEqualTo(COMMIT);
    assertThat(build.artifacts()).isEmpty();
    assertThat(build.resourceUri()).isEqualTo("pkg:maven/g/a@1");
    assertThat(build.time()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void digestsWhatTheModuleMakes() throws IOException {
    Path jar = Files.writeString(repository.resolve("a-1.jar"), "abc");
    Path sources = Files.writeString(repository.resolve("a-1-sources.jar"), "");

    BuildContext build =
        BuildFacts.collect(
            repository, repository, Map.of(), List.of(jar, sources), null, Instant.EPOCH);

    // The example of FIPS 180-2, appendix B.1, and the digest of nothing.
    assertThat(build.artifacts())
        .containsOnly(
            Map.entry(
                "a-1.jar", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            Map.entry(
                "a-1-sources.jar",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  }

  @Test
  void knowsOfNoArtifactThatIsNotThere() throws IOException {
    BuildContext build =
        BuildFacts.collect(
            repository,
            repository,
            Map.of(),
            List.of(repository.resolve("gone.jar")),
            null,
            Instant.EPOCH);

    assertThat(build.artifacts()).isEmpty();
    assertThat(build.module()).isEmpty();
  }
}
