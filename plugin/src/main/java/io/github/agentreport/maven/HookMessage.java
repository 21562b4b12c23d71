// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.check.InputFile;
import io.github.agentreport.hook.HookInput;
import io.github.agentreport.hook.Transcript;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Finds the message with which an agent wants to stop. */
final class HookMessage {

  /** What findings call the message. */
  private static final String NAME = "last-message.md";

  private final Path folder;
  private final InputFiles files;

  /**
   * Creates a finder.
   *
   * @param folder the folder that a relative path refers to
   * @param files what knows the limit for reports
   */
  HookMessage(Path folder, InputFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** The message that the input has, else the last one of the transcript. */
  InputFile read(HookInput input) {
    if (!input.message().isBlank() || input.transcript().isBlank()) {
      return files.content(NAME, input.message().getBytes(UTF_8));
    }
    Path transcript = folder.resolve(input.transcript());
    try {
      return files.content(NAME, Transcript.lastMessage(transcript).getBytes(UTF_8));
    } catch (NoSuchFileException e) {
      return unreadable(transcript, "does not exist");
    } catch (IOException e) {
      return unreadable(transcript, "cannot be read: " + e.getMessage());
    }
  }

  private static InputFile unreadable(Path transcript, String reason) {
    return new InputFile.Unreadable(
        NAME, "is not known, since the transcript %s %s".formatted(transcript, reason));
  }
}
