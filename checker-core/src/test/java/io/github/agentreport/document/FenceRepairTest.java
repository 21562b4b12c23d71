// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceRepairTest {

  private static final MarkdownReader READER = new MarkdownReader();

  static List<Path> documents() throws IOException {
    return Fixtures.files(Fixtures.folder("fences"), "*.md");
  }

  /** Documents that strict CommonMark reads as they are meant. */
  static List<Path> strictDocuments() throws IOException {
    return Fixtures.files(Fixtures.folder("fences"), "strict-*.md");
  }

  private static String outline(String text) throws Exception {
    return DocumentDump.outline(READER.read(SourceText.of("document.md", text)), READER);
  }

  private static List<String> lines(Path file) throws IOException {
    return Fixtures.text(file).lines().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void fencesArePairedAsTheirAuthorMeantThem(Path file) throws Exception {
    Golden.check(Fixtures.expected(file), outline(Fixtures.text(file)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theKindOfLineBreakMakesNoDifference(Path file) throws Exception {
    String text = Fixtures.text(file);
    assertThat(outline(text.replace("\n", "\r\n"))).isEqualTo(outline(text));
  }

  @ParameterizedTest
  @MethodSource("strictDocuments")
  void whatCommonMarkReadsAsMeantIsNotTouched(Path file) throws IOException {
    List<String> lines = lines(file);
    assertThat(FenceRepair.repair(lines)).isSameAs(lines);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noLineIsAddedOrRemovedAndOnlyFencesChange(Path file) throws IOException {
    List<String> lines = lines(file);
    List<String> repaired = FenceRepair.repair(lines);
    assertThat(repaired).hasSameSizeAs(lines);
    for (int at = 0; at < lines.size(); at++) {
      if (FenceLine.read(at, lines.get(at)) == null) {
        assertThat(repaired.get(at)).isEqualTo(lines.get(at));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n",
        "```markdown\n",
        "```markdown\n# Title\n",
        "```java\n## Heading\n",
        "```markdown\n~~~\n",
        "- ```\n",
        "````\n```\n"
      })
  void anyNumberOfUnclosedFencesIsReadInTimeThatGrowsWithIt(String unit) {
    SourceText text = SourceText.of("document.md", unit.repeat(50_000));
    assertTimeout(Duration.ofSeconds(5), () -> READER.read(text));
  }
}
