// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private Path root;
  private Path git;

  @BeforeEach
  void makeARepository() throws IOException {
    git = Files.createDirectories(root.resolve(".git"));
    Files.createDirectories(git.resolve("refs/heads/feature"));
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/feature/x\n");
  }

  private Optional<String> commit(Path folder) throws IOException {
    return GitRepository.around(folder).orElseThrow().commit();
  }

  @Test
  void isFoundFromAFolderInside() throws IOException {
    Path inside = Files.createDirectories(root.resolve("a/b"));
    assertThat(GitRepository.around(inside).orElseThrow().root()).isEqualTo(root);
  }

  @Test
  void readsTheCommitOfABranch() throws IOException {
    assertThat(commit(root)).isEmpty();
    Files.writeString(git.resolve("refs/heads/feature/x"), COMMIT + "\n");
    assertThat(commit(root)).contains(COMMIT);
  }

  @Test
  void readsTheCommitOfAPackedBranch() throws IOException {
    Files.writeString(
        git.resolve("packed-refs"),
        "# pack-refs with: peeled fully-peeled sorted\n"
            + "f".repeat(40)
            + " refs/heads/feature/xy\n"
            + COMMIT
            + " refs/heads/feature/x\n");
    assertThat(commit(root)).contains(COMMIT);
  }

  @Test
  void readsACommitThatIsCheckedOutItself() throws IOException {
    Files.writeString(git.resolve("HEAD"), COMMIT + "\n");
    assertThat(commit(root)).contains(COMMIT);
    Files.writeString(git.resolve("HEAD"), "nonsense\n");
    assertThat(commit(root)).isEmpty();
  }

  @Test
  void readsTheCommitOfALinkedWorkingCopy() throws IOException {
    Path own = Files.createDirectories(git.resolve("worktrees/linked"));
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/other\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(git.resolve("refs/heads/other"), COMMIT + "\n");
    Path linked = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
    assertThat(commit(linked)).contains(COMMIT);
  }
}
