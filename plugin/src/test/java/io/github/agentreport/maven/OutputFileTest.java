// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void writesTextInUtf8AndCreatesItsFolder() throws IOException {
    Path target = folder.resolve("target/agentreport");
    Path file = target.resolve("result.json");

    OutputFile.write(file, "{\"a\": \"é…\"}\n");

    assertThat(file).hasBinaryContent("{\"a\": \"é…\"}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(names(target)).containsExactly("result.json");
  }

  @Test
  void replacesWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("result.json"), "something longer than before");

    OutputFile.write(file, "short");

    assertThat(file).hasContent("short");
    assertThat(names(folder)).containsExactly("result.json");
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Path file = Files.createDirectories(folder.resolve("result.json"));
    Files.createFile(file.resolve("kept"));

    assertThatThrownBy(() -> OutputFile.write(file, "text")).isInstanceOf(IOException.class);

    assertThat(names(folder)).containsExactly("result.json");
    assertThat(names(file)).containsExactly("kept");
  }

  @Test
  void aReaderNeverSeesAPart() throws Exception {
    Path file = folder.resolve("result.json");
    String one = "1".repeat(300_000);
    String two = "2".repeat(200_000);
    OutputFile.write(file, one);
    AtomicBoolean done = new AtomicBoolean();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                try {
                  String text = Files.readString(file);
                  seen.add(text.equals(one) || text.equals(two) ? "whole" : "part");
                } catch (IOException e) {
                  seen.add(e.toString());
                }
              }
            });
    reader.start();

    for (int round = 0; round < 100; round++) {
      OutputFile.write(file, round % 2 == 0 ? two : one);
    }
    done.set(true);
    reader.join();

    assertThat(seen).containsExactly("whole");
  }

  /** A CI system often collects the files as another user than the one that built. */
  @Test
  void isAsReadableAsAnyOtherFileOfTheBuild() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    assumeTrue(Files.getFileStore(other).supportsFileAttributeView("posix"), "no permissions here");
    Path file = folder.resolve("result.json");

    OutputFile.write(file, "text");

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> folder.relativize(path).toString()).sorted().toList();
    }
  }
}
