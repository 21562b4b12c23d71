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
  void aPhraseEndsBehindItsLastLetter() {
    Phrase phrase = new Phrase("not yet");

    assertThat(phrase.end("is NOT\u00A0 yet, or", 3)).isEqualTo(11);
    assertThat(phrase.end("is nothing", 3)).isEqualTo(PhrasePart.NONE);
    assertThat(phrase.end("is not yeti", 3)).as("within a word").isEqualTo(PhrasePart.NONE);
    assertThat(phrase.end("knot yet", 1)).as("within a word").isEqualTo(PhrasePart.NONE);
  }

  @Test
  void aPhraseMayStandWhereItsFirstLettersDo() {
    Phrase phrase = new Phrase("not yet");

    assertThat(phrase.canStand("is NOT yet", 3)).isTrue();
    assertThat(phrase.canStand("is nothing", 3)).as("as far as these tell").isTrue();
    assertThat(phrase.canStand("is new", 3)).isFalse();
    assertThat(phrase.canStand("is no", 3)).isFalse();
  }

  @Test
  void aPhraseEndsWhereTheFirstOfItsWaysDoes() {
    assertThat(new Phrase("see (above|above all|)").end("see above all", 0)).isEqualTo(9);
    assertThat(new Phrase("see (above|above all|)").isAllFrom("see above all", 0)).isTrue();
    assertThat(new Phrase("see (above|below)").isAllFrom("see above all", 0)).isFalse();
  }
}
