// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.Outline;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the checker says it sees in a report. */
class OutlineTest {

  private static final ReportChecker CHECKER =
      new ReportChecker(StandardCharsets.UTF_8, RuleSettings.defaults());

  static List<Path> reports() throws IOException {
    return Fixtures.files(Fixtures.folder("outlines"), "*.md");
  }

  private static Outline outline(InputFile report) throws Exception {
    return CHECKER.outline(report);
  }

  private static String text(Outline outline) {
    return String.join("\n", new OutlineText().lines(outline)) + "\n";
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPartIsSaidWithItsLine(Path report) throws Exception {
    Golden.check(Fixtures.expected(report), text(outline(Gate.file(report))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void otherProgramsReadTheSameAsJson(Path report) throws Exception {
    Golden.check(
        report.resolveSibling(report.getFileName() + ".json"),
        new OutlineJson().write(outline(Gate.file(report))));
  }

  @Test
  void headingsThatStrictCommonMarkDoesNotSeeSayWhatBroughtThemToLight() throws Exception {
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                new OutlineJson()
                    .write(
                        outline(Gate.file(Fixtures.folder("outlines").resolve("in-a-fence.md")))));
    assertThat(json.path("sections"))
        .extracting(section -> section.path("heading").asString() + section.path("by"))
        .containsExactly("Stairs Report\"repair\"", "Code\"repair\"", "Railing");
  }

  @Test
  void textOfAReportIsDataInTheLog() throws Exception {
    InputFile report = Gate.file("evil.md", "# A\u001b[31m\n\n- [x] ##[error]b\n- [ ] \u202Ec\n");
    assertThat(text(outline(report)))
        .isEqualTo(
            """
            evil.md
                 1  title      A\uFFFD[31m (to line 4, 2 words)
                 3  ticked         #\u200B#[error]b
                 4  open           \uFFFDc
            """);
  }

  @Test
  void numbersAreWrittenTheSameWayInEveryLocale() throws Exception {
    InputFile report = Gate.file("numbers.md", "# One\n\nTwo words\n");
    String expected = text(outline(report));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(text(outline(report))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
