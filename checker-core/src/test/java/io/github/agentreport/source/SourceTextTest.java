// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static SourceText text(String content) {
    return SourceText.of("a/report.md", content);
  }

  private static List<String> lines(String content) {
    SourceText text = text(content);
    return text.lines(1, text.lineCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree"})
  void everyKindOfLineBreakEndsALine(String content) {
    assertThat(lines(content)).containsExactly("one", "two", "three");
    assertThat(text(content).lineCount()).isEqualTo(3);
  }

  @Test
  void differentLineBreaksMayBeMixed() {
    assertThat(lines("one\r\n\rtwo\n\nthree\r")).containsExactly("one", "", "two", "", "three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo", "one\ntwo\n", "one\ntwo\r\n", "one\ntwo\r"})
  void aTerminatorAfterTheLastLineBeginsNoFurtherLine(String content) {
    assertThat(lines(content)).containsExactly("one", "two");
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(lines("")).containsExactly("");
    assertThat(text("").location(1)).isEqualTo(new SourceLocation("a/report.md", 1, 1, 1, 1));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(text("\uFEFF# Title").line(1)).isEqualTo("# Title");
    assertThat(text("\uFEFF# Title").text()).isEqualTo("# Title");
    assertThat(lines("\uFEFF")).containsExactly("");
  }

  @Test
  void onlyTheFirstByteOrderMarkIsDropped() {
    assertThat(text("\uFEFF\uFEFFa").text()).isEqualTo("\uFEFFa");
    assertThat(text("a\uFEFFb").text()).isEqualTo("a\uFEFFb");
  }

  @Test
  void moreLinesThanTheIndexBeginsWithAreKept() {
    String content = "line\n".repeat(1_000);
    assertThat(text(content).lineCount()).isEqualTo(1_000);
    assertThat(text(content).line(1_000)).isEqualTo("line");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3})
  void aLineThatIsNotThereIsRefused(int number) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> text("one\ntwo").line(number));
  }

  @Test
  void someOfTheLinesAreThoseBetweenTwoNumbersBothIncluded() {
    assertThat(text("one\ntwo\nthree\n").lines(2, 3)).containsExactly("two", "three");
    assertThat(text("one\ntwo\nthree\n").lines(2, 2)).containsExactly("two");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> text("one\ntwo\n").lines(1, 3));
  }

  @Test
  void aPlaceLeavesOutTheWhiteSpaceAroundTheLine() {
    assertThat(text("one\n  \ttwo words \t\nthree").location(2))
        .isEqualTo(new SourceLocation("a/report.md", 2, 4, 2, 13));
  }

  @Test
  void aPlaceOverSeveralLinesRunsFromTheFirstCharacterToTheLast() {
    assertThat(text("  one\ntwo\n   three  ").location(1, 3))
        .isEqualTo(new SourceLocation("a/report.md", 1, 3, 3, 9));
  }

  @Test
  void columnsCountCodeUnitsOfUtf16() {
    assertThat(text("🚀 Ärger").location(1))
        .isEqualTo(new SourceLocation("a/report.md", 1, 1, 1, 9));
  }

  @Test
  void aPlaceInABlankLineIsItsStart() {
    assertThat(text("one\n    \ntwo").location(2))
        .isEqualTo(new SourceLocation("a/report.md", 2, 1, 2, 1));
    assertThat(text("one\n    \ntwo").location(2, 3))
        .isEqualTo(new SourceLocation("a/report.md", 2, 1, 3, 4));
    assertThat(text("    one\n\n").location(1, 2))
        .isEqualTo(new SourceLocation("a/report.md", 1, 5, 2, 1));
  }

  @Test
  void aPlaceOutsideTheTextIsItsNearestLine() {
    assertThat(text("one\ntwo").location(0))
        .isEqualTo(new SourceLocation("a/report.md", 1, 1, 1, 4));
    assertThat(text("one\ntwo").location(9))
        .isEqualTo(new SourceLocation("a/report.md", 2, 1, 2, 4));
    assertThat(text("one\ntwo").location(2, 1))
        .isEqualTo(new SourceLocation("a/report.md", 2, 1, 2, 4));
  }
}
