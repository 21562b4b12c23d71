// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that it is there as a whole or not at all. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes text in UTF-8; the folder is created if need be.
   *
   * @throws UnwritableFileException if that fails; a file that is there stays as it was then
   */
  static void write(Path file, String text) throws IOException {
    try {
      replace(file, text);
    } catch (IOException e) {
      throw new UnwritableFileException(file, e);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path temporary = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(
          temporary,
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
