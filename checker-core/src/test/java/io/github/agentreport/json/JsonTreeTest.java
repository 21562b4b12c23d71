// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTreeTest {

  private static JsonNode read(String json) {
    return JsonTree.read(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": {\"b\": [1, -2.5, \"x\\n\\u00e9\", true, false, null, [], {}]}}",
        "[123456789012345678901234567890]",
        "\"text\"",
        " null ",
      })
  void readsAndWritesWhatTheMapperDoes(String json) {
    JsonNode expected = JsonMapper.shared().readTree(json);

    assertThat(read(json).toString()).isEqualTo(expected.toString());
    assertThat(PrettyJson.write(read(json))).isEqualTo(PrettyJson.write(expected));
    assertThat(JsonMapper.shared().readTree(PrettyJson.write(expected))).isEqualTo(expected);
  }

  @Test
  void anEmptyTextIsAMissingNode() {
    assertThat(read(" ").isMissingNode()).isTrue();
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastValueCounts() {
    assertThat(read("{\"a\": 1, \"a\": 2}").path("a").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\"", "{\"a\": 1", "[1,", "[1}", "nul", "{} {}", "1 2", "\"a"})
  void whatIsNotOneWholeValueIsRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
  }

  @Test
  void nestingIsBounded() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(JacksonException.class);
  }
}
