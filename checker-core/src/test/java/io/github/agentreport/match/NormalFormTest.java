// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether a text is ASCII, or may begin with a phrase at all, is asked to save time: no test can
 * tell what is answered wrongly on the safe side, nor on which side U+0080 is, which is no letter.
 */
class NormalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **Tests** pass!          | tests pass
          Tests—all of them        | tests all of them
          ✅ Tests ✔️ pass          | tests pass
          AZ az 09                 | az az 09
          `read_file()`            | read file
          Don"t: it isn't, it isn’t | don t it isnt it isnt
          INFORMATION              | information
          ÉDITIONS                 | éditions
          ÄÖÜ                      | äöü
          ＡＢＣ ﬁle               | abc file
          """)
  void signsAndCaseMakeNoDifference(String text, String form) {
    assertThat(NormalForm.of(text)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Setup        | setup
          0. Start        | start
          9. End          | end
          2.1 Scope       | scope
          2.1. Scope      | scope
          § 4. Risks      | risks
          🔒 4) Risks      | risks
          3) Notes        | notes
          3: Notes        | notes
          3、概要         | 概要
          3 — Notes       | notes
          3 – Notes       | notes
          3 - Notes       | notes
          3 . Notes       | notes
          3 : Notes       | notes
          3 ) Notes       | notes
          1️⃣ Setup        | setup
          1⃣ Setup         | setup
          1️ Setup         | setup
          """)
  void aNumberInFrontIsNoPartOfAHeading(String text, String form) {
    assertThat(NormalForm.of(text)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 files         | 2 files
          3rd review      | 3rd review
          404/500 pages   | 404 500 pages
          3 (three) files | 3 three files
          2024            | 2024
          1.              | 1
          3.11+           | 3 11
          100%            | 100
          7 -             | 7
          """)
  void aNumberThatNumbersNothingStays(String text, String form) {
    assertThat(NormalForm.of(text)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          設計 と 実装  | 設計と実装
          API 設計      | api設計
          設計 API      | 設計api
          요구 사항     | 요구 사항
          हिन्दी भाषा     | हिन्दी भाषा
          """)
  void blanksCountWhereTheScriptWritesThem(String text, String form) {
    assertThat(NormalForm.of(text)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u00AD", "\uFE00", "\uFE0F", "\u2060"})
  void whatNobodySeesSeparatesNoWords(String invisible) {
    assertThat(NormalForm.of("Error" + invisible + "handling")).isEqualTo("errorhandling");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alpha beta gamma delta     | alpha beta
          Az Z0 9a gamma             | az z0
          1. alpha beta gamma        | alpha beta
          2 — alpha beta gamma delta | alpha beta
          é è alpha beta gamma       | é è alpha beta
          a, b, alpha beta gamma d   | a b alpha beta
          alpha                      | alpha
          alpha beta                 | alpha beta
          alpha beta -               | alpha beta
          """)
  void theBeginningIsReadNoFurtherThanItsWordsNeed(String text, String form) {
    assertThat(NormalForm.ofBeginning(text, 1)).isEqualTo(form);
  }

  @Test
  void aLeadingNumberIsNoWordOfTheBeginning() {
    assertThat(NormalForm.ofBeginning("2.1 alpha beta gamma", 1)).isEqualTo("alpha");
    assertThat(NormalForm.ofBeginning("2.1 alpha beta gamma delta", 2)).isEqualTo("alpha beta");
  }

  @Test
  void aTextMayBeginWithAPhraseOrBeOne() {
    Lexicon nothing = Lexicon.of("nothing");
    assertThat(NormalForm.begins("- **None** so far", nothing)).isTrue();
    assertThat(NormalForm.is("- **None** so far, but two are likely", nothing)).isFalse();
    assertThat(NormalForm.is("1. None.", nothing)).isTrue();
    assertThat(NormalForm.begins("Two errors, none fatal", nothing)).isFalse();
  }
}
