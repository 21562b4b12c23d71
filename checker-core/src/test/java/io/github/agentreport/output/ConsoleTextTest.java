// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(ConsoleText.line("Größe 🚀 👩‍💻 – “日本語”: 50 % [x] #1 a::b #[c"))
        .isEqualTo("Größe 🚀 👩‍💻 – “日本語”: 50 % [x] #1 a::b #[c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b"})
  void everyLineBreakAndTabBecomesABlank(String text) {
    assertThat(ConsoleText.line(text)).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u001Bb",
        "a\u0000b",
        "a\u0007b",
        "a\bb",
        "a\u009Bb",
        "a\u007Fb",
        "a\u000Bb",
        "a\fb"
      })
  void controlCharactersAreReplaced(String text) {
    assertThat(ConsoleText.line(text)).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202Ab",
        "a\u202Eb",
        "a\u2066b",
        "a\u2069b",
        "a\u200Eb",
        "a\u200Fb",
        "a\u061Cb"
      })
  void charactersThatTurnTheDirectionOfTextAreReplaced(String text) {
    assertThat(ConsoleText.line(text)).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83Db", "a\uDE80b", "a\uFFFEb", "a\uFFFFb", "a\uD83F\uDFFEb"})
  void whatIsNoCharacterIsReplaced(String text) {
    assertThat(ConsoleText.line(text)).isEqualTo("a\uFFFDb");
  }

  @Test
  void anAnsiSequenceLosesItsEffect() {
    assertThat(ConsoleText.line("\u001B[32mBUILD SUCCESS\u001B[0m"))
        .isEqualTo("\uFFFD[32mBUILD SUCCESS\uFFFD[0m");
  }

  @Test
  void aWorkflowCommandAtTheStartIsBroken() {
    assertThat(ConsoleText.line("::error::done")).isEqualTo(":\u200B:error::done");
    assertThat(ConsoleText.line("  ::set-env name=a::b")).isEqualTo("  :\u200B:set-env name=a::b");
    assertThat(ConsoleText.line("\r\n::error::done")).isEqualTo("  :\u200B:error::done");
    assertThat(ConsoleText.line(":::error")).isEqualTo(":\u200B::error");
  }

  /** Runners trim more than what Java calls white space. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", "\u3000", "\u1680"})
  void aWorkflowCommandIsBrokenBehindAnyKindOfBlank(String blank) {
    assertThat(ConsoleText.line(blank + "::error::done")).doesNotContain(blank + "::");
  }

  @Test
  void aBracketCommandIsBrokenAnywhere() {
    assertThat(ConsoleText.line("a ##[error] b ##[group]"))
        .isEqualTo("a #\u200B#[error] b #\u200B#[group]");
    assertThat(ConsoleText.line("####[error]")).isEqualTo("###\u200B#[error]");
  }

  /** The commands of Azure Pipelines and of TeamCity. */
  @ParameterizedTest
  @ValueSource(strings = {"##vso[", "##teamcity["})
  void theCommandsOfOtherRunnersAreBrokenToo(String command) {
    assertThat(ConsoleText.line("a " + command + "x]")).doesNotContain(command).endsWith("[x]");
  }
}
