// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.agentreport.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

  static List<String> topics() throws IOException {
    Path folder =
        Fixtures.MODULE.resolve("src/main/resources/io/github/agentreport/lexicon").normalize();
    return Fixtures.files(folder, "*.txt").stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicCanBeRead(String topic) {
    Lexicon lexicon = Lexicon.of(topic);
    assertThat(lexicon.occursIn("")).isFalse();
    assertThat(lexicon.occursIn("Zxqv")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void noTextIsTooLongToSearch(String topic) {
    Lexicon lexicon = Lexicon.of(topic);
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          lexicon.occursIn("not yet a see ".repeat(20_000));
          lexicon.occursIn("a".repeat(200_000));
          lexicon.isWhole("see ".repeat(50_000));
        });
  }

  @Test
  void aTopicWithoutPhrasesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.of("no-such-topic"))
        .withMessage("no phrases for the topic no-such-topic");
  }

  @Test
  void aPhraseOccursAtTheBoundariesOfWordsOnly() {
    Lexicon negation = Lexicon.of("negation");
    assertThat(negation.find("this is Not Yet so")).contains("Not Yet");
    assertThat(negation.occursIn("knot yeti")).isFalse();
    assertThat(negation.occursIn("not  yet")).as("with two blanks").isTrue();
    assertThat(negation.occursIn("(not yet)")).isTrue();
  }

  @Test
  void scriptsWithoutBlanksHaveNoBoundaries() {
    assertThat(Lexicon.of("self-check").occursIn("代码自检清单")).isTrue();
  }

  @Test
  void aTextMayBeBeginWithOrHoldAPhrase() {
    Lexicon words = Lexicon.of("status-ticked");
    assertThat(words.isWhole("DONE")).isTrue();
    assertThat(words.isWhole("done today")).isFalse();
    assertThat(words.begins("done today")).isTrue();
    assertThat(words.begins("today done")).isFalse();
    assertThat(words.occursIn("today done")).isTrue();
    assertThat(words.removeFrom("today done here")).isEqualTo("today   here");
  }

  @Test
  void theLanguageOfTheMachineMakesNoDifference() {
    java.util.Locale locale = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
      assertThat(Lexicon.of("status-open").isWhole("FAILING")).isTrue();
    } finally {
      java.util.Locale.setDefault(locale);
    }
  }
}
