// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.InputFile;
import io.github.agentreport.hook.HookInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookMessageTest {

  private static final int LARGEST = 40;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheTranscript() throws IOException {
    Files.writeString(
        folder.resolve("session.jsonl"), "{\"role\": \"assistant\", \"content\": \"# From it\"}\n");
  }

  private InputFile read(String message, String transcript) {
    InputFiles files = new InputFiles(List.of(folder), LARGEST);
    return new HookMessage(folder, files)
        .read(new HookInput("s", "", "", message, false, transcript, ""));
  }

  private static String text(InputFile file) {
    return new String(((InputFile.Content) file).bytes(), UTF_8);
  }

  private static String reason(InputFile file) {
    return ((InputFile.Unreadable) file).reason();
  }

  @Test
  void theMessageOfTheInputComesFirst() {
    InputFile message = read("# Grüße", "session.jsonl");

    assertThat(message.file()).isEqualTo("last-message.md");
    assertThat(text(message)).isEqualTo("# Grüße");
  }

  @Test
  void withoutAMessageTheTranscriptIsRead() {
    assertThat(text(read("", "session.jsonl"))).as("relative").isEqualTo("# From it");
    assertThat(text(read(" \n", folder.resolve("session.jsonl").toString())))
        .as("absolute")
        .isEqualTo("# From it");
  }

  @Test
  void withNeitherTheMessageIsEmpty() {
    assertThat(text(read("", ""))).isEmpty();
  }

  @Test
  void aTranscriptThatCannotBeReadIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("folder.jsonl"));

    assertThat(reason(read("", "none.jsonl")))
        .isEqualTo(
            "is not known, since the transcript %s does not exist"
                .formatted(folder.resolve("none.jsonl")));
    assertThat(reason(read("", "folder.jsonl")))
        .startsWith(
            "is not known, since the transcript %s cannot be read: "
                .formatted(folder.resolve("folder.jsonl")));
  }

  @Test
  void aMessageIsHeldToTheLimitOfReports() {
    assertThat(reason(read("x".repeat(LARGEST + 1), "")))
        .isEqualTo("is larger than agentreport.maxReportSize (40 bytes)");
    assertThat(text(read("x".repeat(LARGEST), ""))).hasSize(LARGEST);
  }
}
