// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          validates validated validating   | valid
          deployment deployments           | deploy
          dependencies dependency          | dependenc
          configuration config             | configur
          docs documentation               | document
          revisados revisadas              | revis
          the of and                       | the,of,and
          no tests                         | no,test
          used                             | used
          uses                             | use
          """)
  void wordsAreComparedWithoutTheirEndings(String words, String stems) {
    assertStems(words, stems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          revisión  | revision
          déjà      | dej
          übersicht | ubersicht
          αρχή      | αρχη
          й         | и
          हिन्दी      | हिन्दी
          """)
  void accentsMakeNoDifferenceAndOtherMarksDo(String words, String stems) {
    assertStems(words, stems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          설계를     | 설계
          설계도     | 설계
          설계       | 설계
          나는       | 나는
          오류처리와 | 오류,류처,처리
          설         | 설
          """)
  void aKoreanWordIsTheSameWithAndWithoutItsParticle(String words, String stems) {
    assertStems(words, stems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          設計      | 設計
          設        | 設
          要件定義  | 要件,件定,定義
          api設計   | api,設計
          設計api書 | 設計,api,書
          """)
  void scriptsWithoutBlanksAreComparedByPairsOfCharacters(String words, String stems) {
    assertStems(words, stems);
  }

  private static void assertStems(String words, String stems) {
    assertThat(Stems.of(words)).containsExactlyElementsOf(List.of(stems.split(",")));
  }
}
