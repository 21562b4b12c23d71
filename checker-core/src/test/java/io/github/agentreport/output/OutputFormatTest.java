// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Golden;
import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.output.html.HtmlPage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputFormatTest {

  /** The page is held to a text of its own, without style and script. */
  @ParameterizedTest
  @EnumSource(names = "HTML", mode = EnumSource.Mode.EXCLUDE)
  void writesWhatAPersonHasRead(OutputFormat format) throws IOException {
    Golden.check(
        Samples.FOLDER.resolve(format.id() + ".expected"),
        withoutRules(format.write(Samples.usual())));
  }

  /** What SARIF says of all rules is tested where they are, and changes with each new one. */
  private static String withoutRules(String text) {
    return text.replaceAll("(?s)\"rules\" : \\[.*?\n {10}\\]", "\"rules\" : […]")
        .replaceAll("\"ruleIndex\" : \\d+", "\"ruleIndex\" : …");
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesOnEveryMachine(OutputFormat format) throws IOException {
    String expected = format.write(Samples.usual());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String separator = System.lineSeparator();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("line.separator", "\r\n");
      assertThat(format.write(Samples.usual())).isEqualTo(expected);
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

  /** Otherwise the tests of hostile reports would show nothing. */
  @Test
  void theHostileReportIsFoundFaultWithInItsOwnWords() throws IOException {
    String messages =
        Samples.hostile().reports().get(0).findings().stream()
            .map(Finding::message)
            .collect(Collectors.joining("\n"));

    assertThat(messages)
        .contains(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]>",
            "::error::x",
            "##[error]x",
            "\u001B[31m",
            "\u202E");
  }

  @ParameterizedTest
  @EnumSource
  void writesTextThatCanBeStoredAsUtf8(OutputFormat format) {
    CheckResult result = Samples.many(3).withBuild(Samples.build("\uD83D \uFFFF \uDC00.md"));
    String text = format.write(result);

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    assertThat(text).doesNotStartWith("\uFEFF");
  }

  /** A loader that shows what was asked of it, and takes our classes from where they were built. */
  private static final class Loader extends URLClassLoader {

    Loader() {
      super(
          new URL[] {OutputFormat.class.getProtectionDomain().getCodeSource().getLocation()},
          OutputFormat.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.github.agentreport.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }

    boolean has(Class<?> type) {
      return findLoadedClass(type.getName()) != null;
    }
  }

  @Test
  void loadsAWriterOnlyWhenItsFormatIsAskedFor() throws Exception {
    try (Loader loader = new Loader()) {
      Class<?> resultType = loader.loadClass(CheckResult.class.getName());
      Class<?> buildType = loader.loadClass(BuildContext.class.getName());
      Object unknown = buildType.getField("UNKNOWN").get(null);
      Object result =
          resultType
              .getConstructor(List.class, List.class, List.class, buildType)
              .newInstance(List.of(), List.of(), List.of(), unknown);
      Class<?> formats = loader.loadClass(OutputFormat.class.getName());
      Method write = formats.getMethod("write", resultType);

      write.invoke(formats.getField("GITLAB").get(null), result);

      assertThat(loader.has(GitLabJson.class)).isTrue();
      assertThat(
              Stream.of(
                  SarifJson.class,
                  JunitXml.class,
                  XmlText.class,
                  MarkdownSummary.class,
                  GitHubAnnotations.class,
                  InTotoJson.class,
                  VsaJson.class,
                  HtmlPage.class,
                  ResultJson.class))
          .noneMatch(loader::has);
    }
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
        .isEqualTo("console, json, html, sarif, junit, gitlab, markdown, github, intoto, vsa");
  }

  @Test
  void eachButTheLogHasAFileOfItsOwn() {
    List<String> files =
        Arrays.stream(OutputFormat.values()).flatMap(format -> format.fileName().stream()).toList();
    assertThat(files).doesNotHaveDuplicates().hasSize(OutputFormat.values().length - 1);
    assertThat(OutputFormat.CONSOLE.fileName()).isEmpty();
  }
}
