// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says which output could not be written, why, and what to do about it. */
final class UnwritableFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param file the file that was to be written
   * @param cause what the file system says
   */
  UnwritableFileException(Path file, IOException cause) {
    super(
        "%s cannot be written: %s. What was there before is left as it was. Make room and see to the permissions, or name another folder in agentreport.outputDirectory."
            .formatted(file, reason(cause)),
        cause);
  }

  /** Where the system gives no reason, the kind of the exception is one. */
  private static String reason(IOException cause) {
    String kind = cause.getClass().getSimpleName();
    if (cause instanceof FileSystemException system) {
      String place = system.getFile() == null ? "" : " (%s)".formatted(system.getFile());
      return (system.getReason() == null ? kind : system.getReason()) + place;
    }
    return cause.getMessage() == null ? kind : cause.getMessage();
  }
}
