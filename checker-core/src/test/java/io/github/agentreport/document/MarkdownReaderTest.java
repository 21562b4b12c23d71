// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {

  private static final MarkdownReader READER = new MarkdownReader();

  static List<Path> documents() throws IOException {
    return Fixtures.files(Fixtures.folder("documents"), "*.md");
  }

  private static MarkdownDocument read(String text) throws UnreadableSourceException {
    return READER.read(SourceText.of("document.md", text));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void blocksKnowTheirLines(Path file) throws Exception {
    Golden.check(Fixtures.expected(file), DocumentDump.of(read(Fixtures.text(file))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theKindOfLineBreakMakesNoDifference(Path file) throws Exception {
    String text = Fixtures.text(file);
    String expected = DocumentDump.of(read(text));
    assertThat(DocumentDump.of(read(text.replace("\n", "\r\n")))).isEqualTo(expected);
    assertThat(DocumentDump.of(read(text.replace("\n", "\r")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aByteOrderMarkMakesNoDifference(Path file) throws Exception {
    String text = Fixtures.text(file);
    assertThat(DocumentDump.of(read("\uFEFF" + text))).isEqualTo(DocumentDump.of(read(text)));
  }

  @Test
  void anEmptyTextHasNoBlocks() throws UnreadableSourceException {
    assertThat(read("").blocks()).isEmpty();
    assertThat(read("\n \n").blocks()).isEmpty();
  }

  @Test
  void frontMatterIsNoPartOfTheDocument() throws UnreadableSourceException {
    assertThat(DocumentDump.of(read("---\nname: a\n---\n# Title\n")))
        .isEqualTo("4 heading 1 \"Title\"\n");
    assertThat(read("---\nname: a\n---").blocks())
        .as("a text of nothing but front matter has no blocks")
        .isEmpty();
  }

  @Test
  void aPartOfASourceKeepsTheNumbersOfItsLines() throws UnreadableSourceException {
    SourceText source = SourceText.of("document.md", "# One\n\n## Two\n\ntext\n\n## Three\n");
    assertThat(DocumentDump.of(READER.read(source, new Lines(3, 5))))
        .isEqualTo("3 heading 2 \"Two\"\n5 paragraph\n  5 \"text\"\n");
  }

  @Test
  void aSectionReachesToTheNextHeadingOfItsRank() throws UnreadableSourceException {
    MarkdownDocument document =
        read("# A\n\n## B\n\n**C**\n\nKEY POINTS:\n\ntext\n\n## D\n\n# E\ntext\n");
    assertThat(document.sections())
        .extracting(section -> section.heading().text() + " " + section.extent())
        .containsExactly(
            "A Lines[first=1, last=12]",
            "B Lines[first=3, last=10]",
            "C Lines[first=5, last=10]",
            "KEY POINTS Lines[first=7, last=10]",
            "D Lines[first=11, last=12]",
            "E Lines[first=13, last=14]");
  }

  @Test
  void aSkippedLevelEndsWithTheSectionAroundIt() throws UnreadableSourceException {
    MarkdownDocument document = read("# A\n### B\n## C\n");
    assertThat(document.sections())
        .extracting(section -> section.heading().text() + " " + section.extent())
        .containsExactly(
            "A Lines[first=1, last=3]", "B Lines[first=2, last=2]", "C Lines[first=3, last=3]");
  }
}
