// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "any",
      value = {
        "not yet=not",
        "Unverified=unveri",
        "test*=test",
        "(please |)see above=please,see",
        "(a|b(c|d|))e=ae,bce,bde,be",
        "see (above|below)=see",
        "un(checked|done)=unchec,undone",
        "fail$=fail",
        "(un|)=any",
        "_ missing=any",
        "*fail=any",
        "(_ |)done=any",
      })
  void aPhraseBeginsWithTheLettersBeforeItsFirstBlankOrGap(String phrase, String beginnings) {
    assertThat(String.join(",", new Phrase(phrase).beginnings()))
        .isEqualTo(beginnings == null ? "" : beginnings);
  }

  @Test
  void aPhraseIsLookedForOnlyWhereItCanStand() {
    Phrase phrase = new Phrase("not yet");

    assertThat(phrase.at("is NOT yet", 3)).isNotNull();
    assertThat(phrase.at("is nothing", 3))
        .as("it may: a blank can be written in many ways")
        .isNotNull();
    assertThat(phrase.at("is new", 3)).isNull();
    assertThat(phrase.at("is no", 3)).isNull();
  }
}
