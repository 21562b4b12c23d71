// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs programs that this machine may have. */
final class Program {

  private static final int SECONDS = 120;

  private Program() {}

  /**
   * How a program ended.
   *
   * @param code its exit code
   * @param output what it wrote, errors included
   */
  record Ended(int code, String output) {}

  /** Runs a program; where this machine does not have it, the test is skipped. */
  static Ended run(Path folder, String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("program", ".txt");
    try {
      Process process = start(folder, output, command);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("%s did not end".formatted(String.join(" ", command)));
      }
      byte[] written = Files.readAllBytes(output);
      return new Ended(process.exitValue(), new String(written, StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static Process start(Path folder, Path output, String... command) {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: this machine has no " + command[0]);
      throw new IllegalStateException(e);
    }
  }

  /** Runs what the test cannot do without; where it fails, the test is skipped and says why. */
  static void need(Path folder, String... command) throws IOException, InterruptedException {
    Ended ended = run(folder, command);
    assumeTrue(
        ended.code() == 0,
        () -> "skipped: %s failed: %s".formatted(String.join(" ", command), ended.output()));
  }

  /** Runs what has to succeed. */
  static void mustRun(Path folder, String... command) throws IOException, InterruptedException {
    Ended ended = run(folder, command);
    if (ended.code() != 0) {
      throw new IOException("%s failed: %s".formatted(String.join(" ", command), ended.output()));
    }
  }
}
