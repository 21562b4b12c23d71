// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.RuleInfo;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the README says of the plugin is what the plugin is. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "")).resolve("..");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final String readme = Files.readString(ROOT.resolve("README.md"));
  private final Document descriptor;

  ReadmeTest() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            ReadmeTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"),
            "the plugin's descriptor, which Maven writes before it compiles the tests")) {
      descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  @Test
  void listsTheRules() {
    List<List<String>> rules = new ArrayList<>();
    for (RuleInfo rule : ReportChecker.rules()) {
      rules.add(List.of("`" + rule.id() + "`", rule.severity().id(), rule.summary()));
    }

    assertThat(table("Rules")).containsExactlyElementsOf(rules);
  }

  @Test
  void listsTheParameters() {
    assertThat(table("Parameters").stream().map(row -> plain(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(parameters().stream().map(Parameter::name).toList());
    for (List<String> row : table("Parameters")) {
      Parameter parameter = parameter(plain(row.get(0)));
      assertThat(plain(row.get(1))).as("property of %s", row).isEqualTo(parameter.property());
      assertThat(plain(row.get(3))).as("meaning of %s", row).isEqualTo(parameter.description());
      if (!parameter.defaultValue().isEmpty()) {
        assertThat(row.get(2)).as("default of %s", row).isEqualTo(code(parameter.defaultValue()));
      } else {
        // A default that only the goal knows is in the text.
        Matcher value = CODE.matcher(row.get(2));
        while (value.find()) {
          assertThat(parameter.description()).as("default of %s", row).contains(value.group(1));
        }
      }
    }
  }

  /** The descriptor lists what Maven has resolved for the plugin, transitively. */
  @Test
  void listsAtItsEndWhatThePluginBringsWithIt() {
    NodeList dependencies = descriptor.getDocumentElement().getElementsByTagName("dependency");
    List<String> brought =
        IntStream.range(0, dependencies.getLength())
            .mapToObj(at -> (Element) dependencies.item(at))
            .filter(one -> !text(one, "groupId").equals("io.github.agentreport"))
            .map(one -> text(one, "groupId") + ":" + text(one, "artifactId"))
            .toList();
    List<List<String>> rows = table("Dependencies");

    assertThat(brought).isNotEmpty();
    assertThat(rows.stream().map(row -> plain(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(brought);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
    assertThat(readme.substring(readme.lastIndexOf("\n## "))).startsWith("\n## Dependencies\n");
  }

  @Test
  void namesThePluginAsItIs() {
    String version = text(descriptor.getDocumentElement(), "version");

    assertThat(readme)
        .contains("<version>%s</version>".formatted(version))
        .contains("io.github.agentreport:agentreport-maven-plugin:%s:check".formatted(version));
    assertThat(Pattern.compile("agentreport-maven-plugin:([^:]+):").matcher(readme).results())
        .allSatisfy(found -> assertThat(found.group(1)).isEqualTo(version));
  }

  private record Parameter(String name, String property, String defaultValue, String description) {}

  private List<Parameter> parameters() {
    Element check =
        elements(descriptor.getDocumentElement(), "mojo")
            .filter(mojo -> text(mojo, "goal").equals("check"))
            .findFirst()
            .orElseThrow();
    Element configuration = elements(check, "configuration").findFirst().orElseThrow();
    return elements(check, "parameter")
        .filter(parameter -> text(parameter, "editable").equals("true"))
        .map(
            parameter -> {
              String name = text(parameter, "name");
              Stream<Element> values = elements(configuration, name);
              Element value =
                  values.findFirst().orElse(configuration.getOwnerDocument().createElement(name));
              return new Parameter(
                  name,
                  value.getTextContent().replaceAll("^\\$\\{|}$", ""),
                  value.getAttribute("default-value"),
                  plain(text(parameter, "description")));
            })
        .toList();
  }

  private Parameter parameter(String name) {
    return parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of the table in a section of the README, without its head. */
  private List<List<String>> table(String heading) {
    return section(heading)
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Stream.of(line.split("(?<!\\\\)\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private Stream<String> section(String heading) {
    List<String> lines = readme.lines().toList();
    int first = lines.indexOf("## " + heading);
    assertThat(first).as("the section \"%s\"", heading).isNotNegative();
    return lines.stream().skip(first + 1L).takeWhile(line -> !line.startsWith("## "));
  }

  private static String code(String value) {
    return value.isEmpty() ? "" : "`" + value + "`";
  }

  private static String plain(String text) {
    return text.replaceAll("<[^>]+>|`", "").replace("&#47;", "/").replaceAll("\\s+", " ").strip();
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).findFirst().orElseThrow().getTextContent();
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }
}
