// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That a line has none of the signs of markup is asked before it is searched, to save time only.
 */
class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          **142** of `142` tests passed      => 142 of 142 tests passed
          _142_ tests in order_test          => 142 tests in order_test
          _init_ of order_test_              => init of order_test
          ~~12~~ 14 tests, ~13 s             => 14 tests, ~13 s
          <b>14</b> tests <!-- 12 -->        => 14 tests
          14 tests <!-- of 15                => 14 tests <!-- of 15
          14 <!-- 12 --> of 14 <!-- 13       => 14  of 14 <!-- 13
          [142 tests](https://ci.example/7)  => 142 tests
          [142 tests](ci.md 'The runs') pass => 142 tests pass
          tests [142] (all) passed           => tests [142] (all) passed
          \\*14\\* of c:\\dir\\              => 14 of c:\\dir\\
          5 < 7 and 7 > 5                    => 5 < 7 and 7 > 5
          """)
  void onlyWhatAReaderSeesIsRead(String line, String text) {
    assertThat(PlainText.of(line.replace("\\\\", "\\")).text().strip())
        .isEqualTo(text.replace("\\\\", "\\"));
  }

  @Test
  void aSymbolSeparatesAsABlankDoes() {
    assertThat(PlainText.of("✅14 tests").text()).isEqualTo(" 14 tests");
    assertThat(PlainText.of("🎉14").text()).isEqualTo("  14");
    assertThat(PlainText.of("✔\uFE0F14 é 語 14").text()).isEqualTo("  14 é 語 14");
    assertThat(PlainText.of("a\u200Db").text()).isEqualTo("a b");
    assertThat(PlainText.of("e\u0301 𝒜").text()).isEqualTo("e\u0301 𝒜");
  }

  @Test
  void everyCharacterKnowsItsPlaceInTheLine() {
    PlainText plain = PlainText.of("**14** [of 15](a.md) passed");
    assertThat(plain.text()).isEqualTo("14 of 15 passed");
    assertThat(plain.place(0)).isEqualTo(2);
    assertThat(plain.place(plain.text().indexOf("of"))).isEqualTo(8);
    assertThat(plain.end(plain.text().indexOf(" passed"))).isEqualTo(13);
    assertThat(plain.end(0)).isZero();
    assertThat(plain.place(plain.text().length())).isEqualTo(27);
    assertThat(plain.end(plain.text().length())).isEqualTo(27);
  }
}
