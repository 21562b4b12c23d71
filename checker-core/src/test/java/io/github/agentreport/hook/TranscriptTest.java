// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

  private static final String EARLIER =
      "{\"type\":\"assistant\",\"message\":{\"id\":\"m1\",\"role\":\"assistant\",\"content\":\"Earlier\"}}\n";

  @TempDir private Path folder;

  private String lastMessage(String transcript) throws IOException {
    return Transcript.lastMessage(Files.writeString(folder.resolve("t.jsonl"), transcript));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"assistant\",\"message\":{\"role\":\"assistant\",\"content\":\"Last\"}}",
        "{\"type\":\"assistant\",\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"Last\"}]}}",
        "{\"type\":\"response_item\",\"payload\":{\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":\"output_text\",\"text\":\"Last\"}]}}",
        "{\"role\":\"assistant\",\"content\":\"Last\"}",
      })
  void readsTheLastMessageInTheShapesOfSeveralTools(String line) throws IOException {
    String user =
        "{\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":\"assistant?\"}}\n";

    assertThat(lastMessage(EARLIER + line + "\n" + user)).isEqualTo("Last");
    assertThat(lastMessage(line)).isEqualTo("Last");
  }

  @Test
  void joinsTheBlocksOfTextOfOneMessageAndLeavesOutTools() throws IOException {
    assertThat(
            lastMessage(
                EARLIER
                    + """
                    {"message":{"id":"m2","role":"assistant","content":[{"type":"text","text":"One"}]}}
                    {"message":{"id":"m2","role":"assistant","content":[{"type":"text","text":"Two"},{"type":"text","text":"Three"}]}}
                    {"message":{"role":"user","content":[{"type":"tool_result","content":"no"}]}}
                    {"message":{"id":"m2","role":"assistant","content":[{"type":"tool_use","name":"Bash"}]}}
                    """))
        .isEqualTo("One\n\nTwo\n\nThree");
  }

  @Test
  void skipsALineThatIsBeingWrittenAndLinesThatAreNoJson() throws IOException {
    String cut = EARLIER.replace("m1", "m2").substring(0, 60);

    assertThat(lastMessage(EARLIER + "the assistant\n\n" + cut)).isEqualTo("Earlier");
  }

  @Test
  void findsTheMessageHoweverMuchFollowsIt() throws IOException {
    String noise =
        "{\"type\":\"user\",\"message\":{\"content\":\"assistant " + "é".repeat(9000) + "\"}}\n";

    assertThat(lastMessage(EARLIER + noise.repeat(40))).isEqualTo("Earlier");
  }

  @Test
  void looksNoFurtherThanTheEndOfALongTranscript() throws IOException {
    String noise = "{\"type\":\"user\",\"content\":\"" + "x".repeat(1 << 20) + "\"}\n";

    assertThat(lastMessage(EARLIER + noise.repeat(33))).isEmpty();
  }

  @Test
  void isEmptyWhereNobodySpoke() throws IOException {
    assertThat(lastMessage("")).isEmpty();
    assertThat(lastMessage("{\"message\":{\"role\":\"user\",\"content\":\"assistant\"}}\n"))
        .isEmpty();
  }

  @Test
  void saysThatThereIsNoTranscript() {
    assertThatThrownBy(() -> Transcript.lastMessage(folder.resolve("none.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
