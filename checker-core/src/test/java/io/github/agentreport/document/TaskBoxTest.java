// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskBoxTest {

  /** The box of the first list item in a text. */
  private static Optional<TaskBox> inItem(String markdown) throws Exception {
    MarkdownDocument document = new MarkdownReader().read(SourceText.of("a.md", markdown));
    ListBlock list = (ListBlock) document.blocks().get(0);
    return TaskBox.of(list.items().get(0).text().get(0));
  }

  @Test
  void aBoxInAListItemIsAMark() throws Exception {
    assertThat(inItem("- [x] Done")).contains(new TaskBox("x", true, "Done"));
    assertThat(inItem("* [X] Done")).contains(new TaskBox("X", true, "Done"));
    assertThat(inItem("+ [ ] Done")).contains(new TaskBox(" ", true, "Done"));
    assertThat(inItem("1. [] Done")).contains(new TaskBox(" ", true, "Done"));
    assertThat(inItem("- [~] Done")).contains(new TaskBox("~", true, "Done"));
  }

  @Test
  void aBoxMayStandAlone() throws Exception {
    assertThat(inItem("- [x]")).contains(new TaskBox("x", true, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- [✅] Done", "- [✔️] Done", "- [🟢] Done"})
  void aSymbolMayStandInABox(String line) throws Exception {
    assertThat(inItem(line))
        .hasValueSatisfying(
            box -> {
              assertThat(box.bracketed()).isTrue();
              assertThat(box.text()).isEqualTo("Done");
            });
  }

  @Test
  void emphasisBehindABoxIsNoPartOfTheText() throws Exception {
    assertThat(inItem("- [x] **Rate** `limiting` works"))
        .contains(new TaskBox("x", true, "Rate limiting works"));
  }

  @Test
  void anEscapedBoxIsText() throws Exception {
    assertThat(inItem("- \\[x] Done")).isEmpty();
    assertThat(inItem("- \\[x\\] Done")).isEmpty();
  }

  @Test
  void aLinkIsNoBox() throws Exception {
    assertThat(inItem("- [x](https://example.org) Done")).isEmpty();
    assertThat(inItem("- [x][ref] Done\n\n[ref]: https://example.org\n")).isEmpty();
  }

  @Test
  void aBoxStaysABoxWhereALinkDefinitionTurnsItIntoALink() throws Exception {
    assertThat(inItem("- [x] Done\n\n[x]: https://example.org\n"))
        .contains(new TaskBox("x", true, "Done"));
  }

  @Test
  void bracketsWithAWordAreNoBox() throws Exception {
    assertThat(inItem("- [done] Tests")).isEmpty();
    assertThat(inItem("- [x]Tests")).isEmpty();
    assertThat(inItem("- [PR] opened")).isEmpty();
  }

  @Test
  void codeIsNoBox() throws Exception {
    assertThat(inItem("- `[x]` Done")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"✅", "☑", "✔", "✓", "❌", "⬜", "⏳", "🟡"})
  void aSymbolAtTheStartIsAMark(String symbol) throws Exception {
    assertThat(inItem("- " + symbol + " Done")).contains(new TaskBox(symbol, false, "Done"));
    assertThat(TaskBox.of(symbol + "Done")).contains(new TaskBox(symbol, false, "Done"));
    assertThat(TaskBox.of(symbol)).contains(new TaskBox(symbol, false, ""));
  }

  @Test
  void variationSelectorsBelongToTheSymbol() {
    assertThat(TaskBox.of("✔\uFE0F Done")).contains(new TaskBox("✔", false, "Done"));
    assertThat(TaskBox.of("☑\uFE0E Done")).contains(new TaskBox("☑", false, "Done"));
    assertThat(TaskBox.of("⚠\uFE0F")).contains(new TaskBox("⚠", false, ""));
  }

  @Test
  void aSymbolAmidTheTextIsNoMark() {
    assertThat(TaskBox.of("Done ✅")).isEmpty();
    assertThat(TaskBox.of("🚀 Done")).isEmpty();
    assertThat(TaskBox.of("")).isEmpty();
  }
}
