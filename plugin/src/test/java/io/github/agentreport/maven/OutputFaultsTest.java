// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the file system fails, there is the old file or the new one, and a message that helps. */
class OutputFaultsTest {

  private static final String ADVICE =
      " What was there before is left as it was. Make room and see to the permissions, or name another folder in agentreport.outputDirectory.";

  @TempDir private Path folder;

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "kept");
    Path file = target.resolve("agentreport/result.json");

    assertThatThrownBy(() -> OutputFile.write(file, "text"))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessageStartingWith("%s cannot be written: ".formatted(file))
        .hasMessageContaining(target.toString())
        .hasMessageEndingWith(ADVICE);
    assertThat(target).hasContent("kept");
  }

  /** Permissions do not bind an administrator, a file system that is read-only does. */
  @Test
  void onAReadOnlyFileSystemTheOldFileStays() throws IOException {
    try (Mount mount = Mount.of(folder.resolve("small"), "size=64k")) {
      Path file = mount.folder().resolve("result.json");
      OutputFile.write(file, "old");
      mount.remount("ro");

      assertThatThrownBy(() -> OutputFile.write(file, "new"))
          .isInstanceOf(UnwritableFileException.class)
          .hasMessageStartingWith(
              "%s cannot be written: Read-only file system (%s".formatted(file, mount.folder()))
          .hasMessageEndingWith(ADVICE);
      assertThat(file).hasContent("old");
      assertThat(names(mount.folder())).containsExactly("result.json");
    }
  }

  @Test
  void onAFullDiskTheOldFileStays() throws IOException {
    try (Mount mount = Mount.of(folder.resolve("small"), "size=64k")) {
      Path file = mount.folder().resolve("result.json");
      OutputFile.write(file, "old");

      assertThatThrownBy(() -> OutputFile.write(file, "new ".repeat(30_000)))
          .isInstanceOf(UnwritableFileException.class)
          .hasMessage("%s cannot be written: No space left on device.%s".formatted(file, ADVICE));
      assertThat(file).hasContent("old");
      assertThat(names(mount.folder())).containsExactly("result.json");

      OutputFile.write(file, "new");
      assertThat(file).hasContent("new");
    }
  }

  @Test
  void anInterruptedThreadLeavesTheOldFileOrTheNew() throws IOException {
    Path file = Files.writeString(folder.resolve("result.json"), "old");
    String text = "new ".repeat(30_000);

    Thread.currentThread().interrupt();
    try {
      OutputFile.write(file, text);
      assertThat(file).hasContent(text);
    } catch (UnwritableFileException e) {
      assertThat(file).hasContent("old");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(names(folder)).containsExactly("result.json");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> folder.relativize(path).toString()).sorted().toList();
    }
  }

  /** A file system of its own in memory; the test is skipped where none may be mounted. */
  private record Mount(Path folder) implements AutoCloseable {

    static Mount of(Path folder, String options) throws IOException {
      Files.createDirectory(folder);
      assumeTrue(
          run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()),
          "no file system can be mounted here");
      return new Mount(folder);
    }

    void remount(String option) {
      assertThat(run("mount", "-o", "remount," + option, folder.toString())).isTrue();
    }

    @Override
    public void close() {
      assertThat(run("umount", folder.toString())).isTrue();
    }

    private static boolean run(String... command) {
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue() == 0;
      } catch (IOException | CompletionException e) {
        return false;
      }
    }
  }
}
