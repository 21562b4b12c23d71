// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PrettyJsonTest {

  private static String write(String text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("a", text);
    return PrettyJson.write(node);
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(write("Größe 🚀 “日本語” a::b ## x [y] # [z]"))
        .isEqualTo("{\n  \"a\" : \"Größe 🚀 “日本語” a::b ## x [y] # [z]\"\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001B", "\u007F", "\u009B", "\u0085", "\u2028", "\u202E", "\u2066", "\uFEFF"})
  void whatActsOnATerminalIsAnEscape(String text) {
    String json = write("a" + text + "b");
    assertThat(json).doesNotContain(text).containsPattern("a\\\\u[0-9A-Fa-f]{4}b");
    assertThat(JsonMapper.shared().readTree(json).path("a").asString()).isEqualTo("a" + text + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"##[error]x", "###[x", "##vso[x]", "\\##[x]", "\\\\###[group]"})
  void aRunnersCommandIsBrokenAndTheDataStay(String text) {
    String json = write(text);
    assertThat(json).doesNotContainPattern("##\\w*\\[");
    assertThat(JsonMapper.shared().readTree(json).path("a").asString()).isEqualTo(text);
  }

  @Test
  void halfOfASurrogatePairIsAnEscape() {
    assertThat(write("\uD83D")).isEqualTo("{\n  \"a\" : \"\\ud83d\"\n}\n");
  }
}
