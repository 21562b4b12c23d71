// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @Test
  void bracketsOfEveryKindHoldPlaceholders() {
    assertThat(Placeholders.in("[name] of {service} at <host>, [name]"))
        .containsExactly("[name]", "{service}", "<host>");
    assertThat(Placeholders.in("<host>")).containsExactly("<host>");
    assertThat(Placeholders.in("{service}")).containsExactly("{service}");
    assertThat(Placeholders.in("[TODO] [A]")).containsExactly("[TODO]", "[A]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x]",
        "[CRITICAL]",
        "[ABC-12]",
        "[GO-LIVE]",
        "[link](a.md)",
        "list[index]",
        "[1, 2]",
        "${variable}",
        "List<String>",
        "a < b",
        "none"
      })
  void otherBracketsHoldNone(String text) {
    assertThat(Placeholders.in(text)).isEmpty();
  }

  @Test
  void capitalsMayStandForAValue() {
    assertThat(Placeholders.inCapitals("XX% of X.X, v X.Y.Z"))
        .containsExactly("XX%", "X.X", "X.Y.Z");
    assertThat(Placeholders.inCapitals("XX%")).containsExactly("XX%");
    assertThat(Placeholders.inCapitals("Owner: TBD")).containsExactly("TBD");
    assertThat(Placeholders.inCapitals("TBD by the owner, XML")).isEmpty();
    assertThat(Placeholders.isPartly("Version X.X.X")).isTrue();
    assertThat(Placeholders.isPartly("Version 1.2.3")).isFalse();
  }

  @Test
  void aLetterMayStandForANumber() {
    assertThat(Placeholders.counted("X issues, N warnings"))
        .containsExactly("X issues", "N warnings");
    assertThat(Placeholders.counted("Z axis")).containsExactly("Z axis");
    assertThat(Placeholders.counted("Plan X, NX issues, X Window")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[name]", "[a] / {b}: <c>", "XX", "...", "…", "- [name] …", "XX.XX"})
  void aTextMayBeNothingButPlaceholders(String text) {
    assertThat(Placeholders.isAll(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "[name] of it", "7", "/", "X"})
  void whatHasWordsOfItsOwnOrNoneIsNot(String text) {
    assertThat(Placeholders.isAll(text)).isFalse();
  }

  @Test
  void whatIsLiteralIsLeftOver() {
    assertThat(Placeholders.literalOf("Verdict: [PASS/FAIL]")).isEqualTo("Verdict:");
    assertThat(Placeholders.literalOf("Verdict")).isEqualTo("Verdict");
  }
}
