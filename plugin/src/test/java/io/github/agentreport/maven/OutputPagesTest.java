package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.output.OutputFormat;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the pages say of the outputs is what the outputs are. */
class OutputPagesTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path SITE = MODULE.resolve("src/site/markdown");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
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

  @Test
  void everyPieceOfXmlIsXmlWithParametersAndRulesThatThereAre() throws Exception {
    Set<String> known = new TreeSet<>();
    ReportChecker.rules().forEach(rule -> known.add(rule.id()));
    for (Class<?> type : List.of(CheckMojo.class, AbstractGateMojo.class)) {
      for (Field field : type.getDeclaredFields()) {
        known.add(field.getName());
      }
    }
    List<String> blocks = blocks("xml", "maven.md");

    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(block)));
      NodeList configuration = document.getElementsByTagName("configuration");
      for (int index = 0; index < configuration.getLength(); index++) {
        NodeList names = ((Element) configuration.item(index)).getElementsByTagName("*");
        assertThat(names.getLength()).isPositive();
        for (int name = 0; name < names.getLength(); name++) {
          assertThat(known).contains(names.item(name).getNodeName());
        }
      }
    }
  }

  private static List<String> blocks(String language, String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(SITE.resolve(page)))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  @Test
  void everyRecipeInYamlIsYaml() throws IOException {
    List<String> blocks = blocks("yaml", "ci.md");

    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      assertThat(new Load(LoadSettings.builder().build()).loadFromString(block))
          .isInstanceOf(Map.class);
    }
  }
}
