// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookInputTest {

  private static HookInput read(String json) throws HookInputException {
    return HookInput.read(json.getBytes(UTF_8));
  }

  @Test
  void readsTheKeysThatItKnowsAndNoOthers() throws HookInputException {
    assertThat(
            read(
                """
                {"session_id": "s", "hook_event_name": "SubagentStop", "agent_id": "a1",
                 "agent_type": "http-engineer", "last_assistant_message": "# Done",
                 "stop_hook_active": true, "transcript_path": "/t/s.jsonl",
                 "agent_transcript_path": "/t/a1.jsonl", "cwd": "/shop",
                 "background_tasks": [{"agent_type": "other"}]}
                """))
        .isEqualTo(
            new HookInput("s", "a1", "http-engineer", "# Done", true, "/t/a1.jsonl", "/shop"));
  }

  @Test
  void everyKeyMayBeAbsentOrNull() throws HookInputException {
    HookInput nothing = new HookInput("", "", "", "", false, "", "");

    assertThat(read("{}")).isEqualTo(nothing);
    assertThat(read("{\"stop_hook_active\": null, \"agent_type\": null, \"cwd\": null}"))
        .isEqualTo(nothing);
  }

  @Test
  void takesTheTranscriptOfTheSessionWhereTheAgentHasNone() throws HookInputException {
    assertThat(read("{\"transcript_path\": \"/t/s.jsonl\"}").transcript()).isEqualTo("/t/s.jsonl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|The hook's input is empty; it must be a JSON object.",
        "[]|The hook's input must be a JSON object.",
        "null|The hook's input must be a JSON object.",
        "{\"cwd\": 1}|\"cwd\" in the hook's input must be a text.",
        "{\"stop_hook_active\": \"yes\"}|\"stop_hook_active\" in the hook's input must be true or"
            + " false.",
      })
  void saysWhatIsWrong(String json, String message) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(HookInputException.class).hasMessage(message);
  }

  @Test
  void saysWhereTheJsonBreaksOff() {
    assertThatThrownBy(() -> read("{\n  \"cwd\": x"))
        .isInstanceOf(HookInputException.class)
        .hasMessageStartingWith("The hook's input is no JSON: ")
        .hasMessageContaining("(line 2, column ");
  }
}
