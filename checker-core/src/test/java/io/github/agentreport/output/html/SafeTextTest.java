// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  private static String safe(String text) {
    return SafeText.of(text).toString();
  }

  @Test
  void plainTextIsLeftAlone() {
    assertThat(safe("- [x] Tests cover critical paths\t(98 %)"))
        .isEqualTo("- [x] Tests cover critical paths\t(98 %)");
    assertThat(safe("Prüfung 检查 проверка 🚀 ✓")).isEqualTo("Prüfung 检查 проверка 🚀 ✓");
    assertThat(safe("")).isEmpty();
  }

  @Test
  void markupBecomesText() {
    assertThat(safe("a <b c=\"d\" e='f'> & &lt; ]]>"))
        .isEqualTo("a &lt;b c=&quot;d&quot; e=&#39;f&#39;&gt; &amp; &amp;lt; ]]&gt;");
  }

  @Test
  void controlCharactersAreShownByTheirSymbols() {
    assertThat(safe("\u0000\u0007\n\u000B\f\r\u001B[31m\u007F")).isEqualTo("␀␇␊␋␌␍␛[31m␡");
    assertThat(safe("\u0085\u009B")).isEqualTo("[U+0085][U+009B]");
  }

  @Test
  void whatMovesOrHidesOtherTextIsShownByItsNumber() {
    assertThat(safe("\u202Eabc\u202C \u2066x\u2069 \u200E\u200F\u061C"))
        .isEqualTo("[U+202E]abc[U+202C] [U+2066]x[U+2069] [U+200E][U+200F][U+061C]");
    assertThat(safe("a\u200Bb\u2028c\u2029d\uFEFFe\u00ADf"))
        .isEqualTo("a[U+200B]b[U+2028]c[U+2029]d[U+FEFF]e[U+00AD]f");
    assertThat(safe("\uDB40\uDC41")).isEqualTo("[U+E0041]");
  }

  @Test
  void joinersOfWordsAndPicturesStay() {
    assertThat(safe("👩\u200D🔧 می\u200Cخواهم")).isEqualTo("👩\u200D🔧 می\u200Cخواهم");
  }

  @Test
  void whatIsNoCharacterIsReplaced() {
    assertThat(safe("a\uD83Db\uDC00c\uFFFEd\uFDD0")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
  }
}
