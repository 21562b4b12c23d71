// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.hook.HookInput;
import io.github.agentreport.hook.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsFileTest {

  private static final Rounds TOLD = new Rounds(List.of("a".repeat(64), "b".repeat(64)));

  @TempDir private Path folder;

  private RoundsFile file(String session, String agentId, String agent) {
    return RoundsFile.of(folder, new HookInput(session, agentId, agent, "", false, "", ""))
        .orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void whatIsWrittenIsReadBackByTheSameAgentOfTheSameSessionAlone() throws IOException {
    file("s", "1", "http-engineer").write(TOLD);

    assertThat(file("s", "1", "http-engineer").read()).isEqualTo(TOLD);
    assertThat(file("t", "1", "http-engineer").read()).isEqualTo(Rounds.NONE);
    assertThat(file("s", "2", "http-engineer").read()).isEqualTo(Rounds.NONE);
    assertThat(file("s", "1", "explainer").read()).isEqualTo(Rounds.NONE);
  }

  @Test
  void nothingIsKeptOfASessionWithoutAName() {
    assertThat(RoundsFile.of(folder, new HookInput(" ", "1", "a", "", false, "", ""))).isEmpty();
  }

  @Test
  void aNameLeadsToNoOtherFolder() throws IOException {
    file("../../s", "/etc", "..").write(TOLD);

    assertThat(files()).hasSize(1);
    assertThat(files().get(0).getFileName().toString()).matches("[0-9a-f]{32}\\.rounds");
  }

  @Test
  void nothingIsKeptOfAnAgentThatMayStop() throws IOException {
    RoundsFile file = file("s", "1", "http-engineer");
    file.write(TOLD);
    file.write(Rounds.NONE);

    assertThat(files()).isEmpty();
    file.write(Rounds.NONE);
    assertThat(file.read()).isEqualTo(Rounds.NONE);
  }

  @Test
  void aFileThatSomebodyElseWroteIsNoMemory() throws IOException {
    file("s", "1", "http-engineer").write(TOLD);
    Path written = files().get(0);

    Files.writeString(written, "not a digest\n");
    assertThat(file("s", "1", "http-engineer").read()).isEqualTo(Rounds.NONE);
    Files.writeString(written, ("a".repeat(64) + "\n").repeat(100));
    assertThat(file("s", "1", "http-engineer").read()).isEqualTo(Rounds.NONE);
  }

  @Test
  void theOldestFilesGo() throws IOException {
    for (int session = 0; session < 100; session++) {
      file("old " + session, "", "").write(TOLD);
    }
    for (Path file : files()) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
    }
    file("old 7", "", "").write(TOLD);
    for (Path file : files()) {
      if (Files.getLastModifiedTime(file).toMillis() > 2_000) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
      }
    }
    Path other = Files.writeString(folder.resolve("notes.txt"), "not ours");

    file("new", "", "").write(TOLD);

    assertThat(files()).hasSize(101).contains(other);
    assertThat(file("old 7", "", "").read()).as("the oldest").isEqualTo(Rounds.NONE);
    assertThat(file("old 8", "", "").read()).isEqualTo(TOLD);
    assertThat(file("new", "", "").read()).isEqualTo(TOLD);
  }
}
