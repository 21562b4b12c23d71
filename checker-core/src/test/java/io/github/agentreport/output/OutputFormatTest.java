package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Golden;
import io.github.agentreport.check.CheckResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputFormatTest {

  @ParameterizedTest
  @EnumSource
  void writesWhatAPersonHasRead(OutputFormat format) throws IOException {
    Golden.check(Samples.FOLDER.resolve(format.id() + ".expected"), format.write(Samples.usual()));
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesOnEveryMachine(OutputFormat format) throws IOException {
    CheckResult result = Samples.usual();
    String expected = format.write(result);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String separator = System.lineSeparator();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("line.separator", "\r\n");
      assertThat(format.write(result)).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(format.write(Samples.usual())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperty("line.separator", separator);
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesNothingThatActsOnATerminalOrARunner(OutputFormat format) throws IOException {
    String text = format.write(Samples.hostile());

    assertThat(text).hasSizeGreaterThan(500).endsWith("\n").doesNotContain("\r", "\t");
    assertThat(text.codePoints())
        .as("control characters, and those that turn the direction of text")
        .noneMatch(c -> c != '\n' && Character.isISOControl(c))
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("##\\w*\\["))
        .filteredOn(line -> line.strip().startsWith("::"))
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "::(?:error file=[^:,]*,line=\\d+,endLine=\\d+,(?:col=\\d+,endColumn=\\d+,)?"
                            + "title=agentreport [a-z-]+::.*"
                            + "|stop-commands::[0-9a-f]{64}|[0-9a-f]{64}::)"));
  }

  @ParameterizedTest
  @EnumSource
  void writesTextThatCanBeStoredAsUtf8(OutputFormat format) {
    CheckResult result = Samples.many(3).withBuild(Samples.build("\uD83D \uFFFF \uDC00.md"));
    String text = format.write(result);

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    assertThat(text).doesNotStartWith("\uFEFF");
  }

  @ParameterizedTest
  @EnumSource
  void writesAResultOfNothing(OutputFormat format) {
    assertThat(format.write(Samples.empty())).endsWith("\n");
  }

  @Test
  void isFoundByItsName() {
    assertThat(OutputFormat.of("sarif")).contains(OutputFormat.SARIF);
    assertThat(OutputFormat.of("SARIF")).isEmpty();
    assertThat(OutputFormat.ids())
        .isEqualTo("console, json, sarif, junit, gitlab, markdown, github, intoto, vsa");
  }

  @Test
  void eachButTheLogHasAFileOfItsOwn() {
    List<String> files =
        Arrays.stream(OutputFormat.values()).flatMap(format -> format.fileName().stream()).toList();
    assertThat(files).doesNotHaveDuplicates().hasSize(OutputFormat.values().length - 1);
    assertThat(OutputFormat.CONSOLE.fileName()).isEmpty();
  }
}
