// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.agentreport.check.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  private static final long LIMIT = 8;

  @TempDir private Path root;
  private Path module;
  private InputFiles files;

  @BeforeEach
  void createModule() throws IOException {
    module = Files.createDirectories(root.resolve("services/lending"));
    files = new InputFiles(List.of(module, root), LIMIT);
  }

  @Test
  void readsTheBytesOfAFile() throws IOException {
    Path file = Files.writeString(module.resolve("a.md"), "\uFEFF# é\r\n");

    InputFile read = new InputFiles(List.of(module), 100).read(file);

    assertThat(read).isInstanceOf(InputFile.Content.class);
    assertThat(((InputFile.Content) read).bytes())
        .isEqualTo("\uFEFF# é\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDeferredFileIsReadWhenItIsAskedFor() throws IOException {
    InputFile deferred = files.deferred(module.resolve("a.md"));
    assertThat(deferred.file()).isEqualTo("a.md");
    assertThat(files.places()).containsEntry("a.md", module.resolve("a.md"));

    Files.writeString(module.resolve("a.md"), "later");

    assertThat(((InputFile.Content) deferred.read()).bytes()).asString().isEqualTo("later");
    Files.delete(module.resolve("a.md"));
    assertThat(deferred.read()).isEqualTo(new InputFile.Unreadable("a.md", "does not exist"));
  }

  /** An agent may write its report anew while it is read. */
  @Test
  void aFileThatIsCutOffOrDeletedMeanwhileIsReadAsItIsThenOrSaysThatItIsGone() throws Exception {
    Path file = Files.createFile(module.resolve("a.md"));
    String whole = "- [x] a\n".repeat(40_000);
    InputFiles large = new InputFiles(List.of(module), whole.length());
    AtomicBoolean done = new AtomicBoolean();
    Thread agent =
        new Thread(
            () -> {
              try {
                while (!done.get()) {
                  Files.writeString(file, whole);
                  Files.writeString(file, whole.substring(0, 100_000));
                  Files.delete(file);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    agent.start();
    try {
      for (int round = 0; round < 300; round++) {
        InputFile read = large.read(file);
        if (read instanceof InputFile.Content content) {
          assertThat(whole).startsWith(new String(content.bytes(), StandardCharsets.UTF_8));
        } else {
          assertThat(read).isEqualTo(new InputFile.Unreadable("a.md", "does not exist"));
        }
      }
    } finally {
      done.set(true);
      agent.join();
    }
    assertThat(large.read(file)).isEqualTo(new InputFile.Unreadable("a.md", "does not exist"));
  }

  @Test
  void namesAFileRelativeToTheFirstFolderThatHoldsIt() {
    assertThat(files.name(module.resolve("agent-reports/a.md"))).isEqualTo("agent-reports/a.md");
    assertThat(files.name(root.resolve(".claude/agents/a.md"))).isEqualTo(".claude/agents/a.md");
    assertThat(files.name(root.resolve("services/x/../a.md"))).isEqualTo("services/a.md");
  }

  @Test
  void namesAFileElsewhereByItsWholePath() {
    Path elsewhere = root.resolveSibling("elsewhere").resolve("a.md");

    assertThat(files.name(elsewhere)).isEqualTo(elsewhere.toString().replace('\\', '/'));
  }

  @Test
  void readsAFileThatIsAsLargeAsAllowed() throws IOException {
    assertThat(files.read(Files.writeString(module.resolve("a.md"), "12345678")))
        .isInstanceOf(InputFile.Content.class);
  }

  @Test
  void refusesALargerFile() throws IOException {
    assertThat(files.read(Files.writeString(module.resolve("a.md"), "123456789")))
        .isEqualTo(
            new InputFile.Unreadable("a.md", "is larger than agentreport.maxReportSize (8 bytes)"));
  }

  @Test
  void readsAFileWhereTheLimitIsTheLargestNumber() throws IOException {
    Path file = Files.writeString(module.resolve("a.md"), "1234");

    InputFile read = new InputFiles(List.of(module), Long.MAX_VALUE).read(file);

    assertThat(read).isInstanceOf(InputFile.Content.class);
    assertThat(((InputFile.Content) read).bytes()).hasSize(4);
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    InputFile read = files.read(Files.createFile(module.resolve("a.md")));

    assertThat(read).isInstanceOf(InputFile.Content.class);
    assertThat(((InputFile.Content) read).bytes()).isEmpty();
  }

  @Test
  void refusesAFolder() throws IOException {
    assertThat(files.read(Files.createDirectory(module.resolve("a.md"))))
        .isEqualTo(new InputFile.Unreadable("a.md", "is a directory"));
  }

  @Test
  void refusesAFileThatIsGone() {
    assertThat(files.read(module.resolve("a.md")))
        .isEqualTo(new InputFile.Unreadable("a.md", "does not exist"));
  }

  @Test
  void refusesALinkToNothing() throws IOException {
    Path link = module.resolve("a.md");
    try {
      Files.createSymbolicLink(link, module.resolve("gone.md"));
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "no symbolic links here: " + e);
    }

    assertThat(files.read(link)).isEqualTo(new InputFile.Unreadable("a.md", "does not exist"));
  }

  @Test
  void refusesADevice() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "no such device here");

    assertThat(files.read(device))
        .isEqualTo(new InputFile.Unreadable("/dev/zero", "is not a regular file"));
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(module.resolve("a.md"), "1234");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything");

    assertThat(files.read(file))
        .isEqualTo(new InputFile.Unreadable("a.md", "cannot be read: permission denied"));
  }
}
