// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static FrontMatter of(String text) {
    return FrontMatter.of(SourceText.of("agent.md", text));
  }

  @Test
  void keysKnowTheirLines() {
    FrontMatter front = of("---\nname: tester\ndescription: Runs: tests\n---\n# Title\n");
    assertThat(front.entries())
        .containsExactly(
            new FrontMatter.Entry("name", "tester", 2),
            new FrontMatter.Entry("description", "Runs: tests", 3));
    assertThat(front.bodyLine()).isEqualTo(5);
    assertThat(front.unclosed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void theKindOfLineBreakMakesNoDifference(String lineBreak) {
    FrontMatter front = of("---\nname: tester\n---\nbody".replace("\n", lineBreak));
    assertThat(front.value("name")).isEqualTo("tester");
    assertThat(front.bodyLine()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '>',
      value = {
        "\"tester\" > tester",
        "'tester' > tester",
        "\"it's\" > it's",
        "\"open > \"open",
        "\" > \"",
        "a: b > a: b"
      })
  void quotesAroundAValueAreNoPartOfIt(String written, String value) {
    assertThat(of("---\nname: " + written + "\n---\n").value("name")).isEqualTo(value);
  }

  @Test
  void ofAKeyThatRecursTheFirstCounts() {
    assertThat(of("---\nname: a\nname: b\n---\n").value("name")).isEqualTo("a");
  }

  @Test
  void aKeyThatIsNotThereHasAnEmptyValue() {
    assertThat(of("---\nname: a\n---\n").value("agent")).isEmpty();
    assertThat(of("---\nagent:\n---\n").value("agent")).isEmpty();
    assertThat(of("# Title\n").value("name")).isEmpty();
  }

  @Test
  void whatIsNoYamlDoesNoHarm() {
    FrontMatter front =
        of(
            "---\nname: a: b: c\n# comment: x\n  nested: y\n- item: z\nno colon\n\ttab: q\nmodel: m\n---\n");
    assertThat(front.value("name")).isEqualTo("a: b: c");
    assertThat(front.value("model")).isEqualTo("m");
    assertThat(front.value("nested")).isEmpty();
    assertThat(front.value("comment")).isEmpty();
    assertThat(front.value("# comment")).isEmpty();
  }

  @Test
  void threeDotsMayCloseIt() {
    FrontMatter front = of("---\nname: a\n...\nbody\n");
    assertThat(front.value("name")).isEqualTo("a");
    assertThat(front.bodyLine()).isEqualTo(4);
  }

  @Test
  void blanksBehindTheDashesDoNotCount() {
    assertThat(of("---  \nname: a\n--- \nbody\n").value("name")).isEqualTo("a");
  }

  @Test
  void withoutAClosingLineAllOfTheTextIsBody() {
    FrontMatter front = of("---\nname: a\n\n# Title\n");
    assertThat(front.unclosed()).isTrue();
    assertThat(front.bodyLine()).isEqualTo(1);
    assertThat(front.entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\n# Title\n",
        "---",
        "---\n",
        "---\n# Title: one\n",
        "---\nWe did it: all.\n"
      })
  void aThematicBreakAtTheStartIsNoFrontMatter(String text) {
    assertThat(of(text).unclosed()).isFalse();
    assertThat(of(text).bodyLine()).isEqualTo(1);
  }

  @Test
  void frontMatterStandsAtTheStartOrNowhere() {
    assertThat(of("\n---\nname: a\n---\n").entries()).isEmpty();
    assertThat(of("# Title\n---\nname: a\n---\n").entries()).isEmpty();
  }

  @Test
  void aByteOrderMarkBeforeItDoesNotHideIt() {
    assertThat(of("\uFEFF---\nname: a\n---\n").value("name")).isEqualTo("a");
  }

  @Test
  void aPartOfASourceHasFrontMatterOfItsOwn() {
    SourceText source = SourceText.of("agent.md", "text\n---\nname: a\n---\nbody\n---\n");
    FrontMatter front = FrontMatter.of(source, new Lines(2, 5));
    assertThat(front.entries()).containsExactly(new FrontMatter.Entry("name", "a", 3));
    assertThat(front.bodyLine()).isEqualTo(5);
    assertThat(FrontMatter.of(source, new Lines(2, 3)).entries())
        .as("the closing line stands outside the part")
        .isEmpty();
  }
}
