// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say of the outputs is what the outputs are. */
class OutputPagesTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path SITE = MODULE.resolve("src/site/markdown");

  private static final Pattern FORMATS = Pattern.compile("agentreport\\.formats=([\\w,]+)");
  private static final Pattern FILE = Pattern.compile("target/agentreport/([\\w.-]+)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z]+)` \\| (?:`([\\w.-]+)`)? *\\| \\S.* \\|$");

  static List<Path> pages() {
    return Stream.of("outputs.md", "ci.md", "releases.md", "../../../../README.md", "maven.md")
        .map(SITE::resolve)
        .toList();
  }

  private static List<String> groups(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(found -> found.group(group)).toList();
  }

  @Test
  void bothTablesListTheFormatsWithTheirFiles() throws IOException {
    List<String> formats =
        Arrays.stream(OutputFormat.values())
            .map(format -> format.id() + " " + format.fileName().orElse(""))
            .toList();
    for (Path page : List.of(pages().get(0), pages().get(3))) {
      String text = Files.readString(page);
      String table = text.substring(text.indexOf("| Format |"));
      List<String> rows =
          ROW.matcher(table.substring(0, table.indexOf("\n\n") + 1))
              .results()
              .map(OutputPagesTest::row)
              .toList();
      assertThat(rows).as(page.toString()).isEqualTo(formats);
    }
  }

  private static String row(MatchResult row) {
    return row.group(1) + " " + (row.group(2) == null ? "" : row.group(2));
  }

  @Test
  void everyFormatHasASection() throws IOException {
    List<String> headings =
        groups(Pattern.compile("(?m)^## (\\w+)$"), Files.readString(pages().get(0)), 1);

    assertThat(headings)
        .containsExactlyElementsOf(
            Arrays.stream(OutputFormat.values())
                .filter(format -> format != OutputFormat.CONSOLE)
                .map(OutputFormat::id)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsNameFormatsAndFilesThatThereAre(Path page) throws IOException {
    String text = Files.readString(page);
    for (String list : groups(FORMATS, text, 1)) {
      assertThat(list.split(",")).allMatch(format -> OutputFormat.of(format).isPresent());
    }
    List<String> files =
        Arrays.stream(OutputFormat.values()).flatMap(format -> format.fileName().stream()).toList();
    assertThat(files).containsAll(groups(FILE, text, 1));
  }

  @Test
  void aRecipeUsesOnlyFilesOfFormatsThatItAsksFor() throws IOException {
    List<String> sections = List.of(Files.readString(SITE.resolve("ci.md")).split("(?m)^## "));

    assertThat(sections).hasSize(4);
    for (String section : sections.subList(1, sections.size())) {
      List<String> asked = List.of(groups(FORMATS, section, 1).get(0).split(","));
      List<String> written =
          asked.stream()
              .flatMap(format -> OutputFormat.of(format).orElseThrow().fileName().stream())
              .toList();
      assertThat(groups(FILE, section, 1)).isNotEmpty().allMatch(written::contains);
    }
  }
}
