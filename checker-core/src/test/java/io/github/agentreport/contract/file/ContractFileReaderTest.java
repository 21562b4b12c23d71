// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.agentreport.Fixtures;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, reading ends with a contract or says what is wrong. */
class ContractFileReaderTest {

  private static final ContractFileReader READER = new ContractFileReader(ContractFixtures.RULES);

  private static final Contract BASE =
      ContractFixtures.read(ContractFixtures.VALID, "bases/release-captain.md").contracts().get(0);

  static List<Path> contractFiles() throws IOException {
    return ContractFixtures.contractFiles(ContractFixtures.VALID);
  }

  private static Contract read(String name, String text) throws ContractFileException {
    return READER.read(SourceText.of(name, text), "", (reference, place) -> BASE);
  }

  @ParameterizedTest
  @MethodSource("contractFiles")
  void aFileThatIsCutOffAnywhereIsReadOrRefused(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text = Fixtures.text(file);
    for (int end = 0; end < text.length(); end++) {
      String start = text.substring(0, end);
      assertThatCode(
              () -> {
                try {
                  read(name, start);
                } catch (ContractFileException e) {
                  assertThat(e.getMessage()).matches("(?s).*[.?]").doesNotContain(": .");
                  assertThat(e.location().startLine())
                      .isBetween(1, 1 + (int) start.lines().count());
                }
              })
          .as("the first %d characters", end)
          .doesNotThrowAnyException();
    }
  }

  /** Parsers read in pieces, whose ends must not part the two halves of a character. */
  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void aCharacterOfTwoHalvesMayStandAnywhere(String format) throws ContractFileException {
    for (int length = 0; length < 4200; length++) {
      String agent = "a".repeat(length) + "😀";
      String text = format.equals("json") ? "{\"agent\": \"%s\"}" : "agent: %s\n";
      assertThat(read("long." + format, text.formatted(agent)).agent())
          .as("after %d letters", length)
          .isEqualTo(agent);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void columnsCountUtf16CodeUnits(String format) {
    String text = "{\"agent\": \"😀😀\", \"nope\": 1}\n";
    assertThat(placeOfMistake("wide." + format, text)).isEqualTo("1:19");
  }

  private static String placeOfMistake(String name, String text) {
    try {
      read(name, text);
      return "none";
    } catch (ContractFileException e) {
      return e.location().startLine() + ":" + e.location().startColumn();
    }
  }

  @Test
  void nestingBeyondAllMeasureIsRefused() {
    assertThat(placeOfMistake("deep.yaml", "agent: " + "[".repeat(100_000))).isEqualTo("1:57");
    assertThat(placeOfMistake("deep.json", "{\"agent\": " + "[".repeat(100_000))).isEqualTo("1:1");
  }

  @Test
  void theTimeToReadGrowsWithTheFileAndNotWithItsSquare() {
    StringBuilder text =
        new StringBuilder("agent: clerk\nchecklists:\n  - heading: All\n    items:\n");
    for (int item = 0; item < 20_000; item++) {
      text.append("      - text: Item ").append(item).append(" is done\n");
    }
    assertTimeout(
        Duration.ofSeconds(3),
        () ->
            assertThat(read("many.yaml", text.toString()).checklists().get(0).items())
                .hasSize(20_000));
  }
}
