// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests of the pages find what is wrong with one. */
class BadBlocksTest {

  private final KnownDefinitions definitions = new KnownDefinitions(List.of());
  private final BlockCheck check = new BlockCheck(new PluginGoals(), definitions);

  @TempDir private Path folder;

  BadBlocksTest() throws Exception {}

  private List<String> problems(String info, String content) throws IOException {
    return check.problems(new Fence("page.md:1", info, content + "\n"));
  }

  @Test
  void aBlockWithoutALanguageIsFoundWithOrWithoutAFence() throws IOException {
    Page page =
        Page.of(Path.of("page.md"), "# Page\n\n```\nmvn verify\n```\n\ntext\n\n    indented\n");

    assertThat(page.fences())
        .containsExactly(
            new Fence("page.md:3", "", "mvn verify\n"), new Fence("page.md:9", "", "indented\n"));
    assertThat(problems("", "mvn verify"))
        .containsExactly("page.md:1: the block does not say what it is");
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        arguments("mvn agentreport:chek", "there is no goal \"chek\""),
        arguments(
            "mvn agentreport:check -Dagentreport.report=x.md",
            "[check] have no property \"agentreport.report\""),
        arguments(
            "mvn agentreport:inspect -Dagentreport.formats=json",
            "[inspect] have no property \"agentreport.formats\""),
        arguments("mvn verify -Dagentreport.formats=console,pdf", "there is no format \"pdf\""),
        arguments(
            "mvn verify -Dagentreport.rules=item-opened=off", "there is no rule \"item-opened\""),
        arguments("mvn verify -Dagentreport.rules=item-open=fatal", "\"fatal\" is no severity"),
        arguments("mvn verify -Dagentreport.failOn=info", "failOn cannot be \"info\""),
        arguments("mvn verfy", "there is no phase \"verfy\""),
        arguments("mvn -Pfast verify", "unknown profile \"-Pfast\""),
        arguments("mvn --fail-at-start verify", "unknown option \"--fail-at-start\""),
        arguments(
            "mvn io.github.agentreport:agentreport-maven-plugin:9.9:check",
            "unknown plugin in \"io.github.agentreport:agentreport-maven-plugin:9.9:check\""),
        arguments(
            "goal=chek\nmvn -q \\\n  \"agentreport:$goal\" < in > out 2>&1",
            "there is no goal \"chek\""),
        arguments("printf x | cat", "unknown program \"cat\""),
        arguments("# nothing", "there is no command"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandThatDoesNotWork(String script, String problem) throws IOException {
    assertThat(problems("sh", script)).containsExactly("page.md:1: " + problem);
  }

  @Test
  void aScriptWithAnOpenQuote() throws IOException {
    assertThat(problems("sh", "mvn 'verify"))
        .anyMatch(problem -> problem.startsWith("page.md:1: is no shell script: "));
  }

  private static String pom(String part) {
    return """
        <plugin>
          <groupId>io.github.agentreport</groupId>
          <artifactId>agentreport-maven-plugin</artifactId>
          <version>0.1.0</version>
          %s
        </plugin>"""
        .formatted(part);
  }

  static Stream<Arguments> xml() {
    return Stream.of(
        arguments(
            pom("<configuration><report>x.md</report></configuration>"),
            "there is no parameter \"report\""),
        arguments(
            pom("<configuration><rules><item>off</item></rules></configuration>"),
            "there is no rule \"item\""),
        arguments(
            pom("<configuration><formats>pdf</formats></configuration>"),
            "there is no format \"pdf\""),
        arguments(
            pom("<executions><execution><goals><goal>chek</goal></goals></execution></executions>"),
            "there is no goal \"chek\""),
        arguments(
            pom(
                "<executions><execution><goals><goal>inspect</goal></goals>"
                    + "<configuration><failOn>never</failOn></configuration></execution></executions>"),
            "there is no parameter \"failOn\""),
        arguments(pom("").replace("0.1.0", "9.9"), "the version is \"9.9\""),
        arguments(
            pom("").replace("io.github.agentreport", "org.example"),
            "the group is \"org.example\""),
        arguments("<module>plugin</module>", "unknown kind of XML: \"module\""));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void aPieceOfAPomThatMavenOrThePluginWouldNotTake(String xml, String problem) throws IOException {
    assertThat(problems("xml", xml)).containsExactly("page.md:1: " + problem);
  }

  @Test
  void aPieceOfAPomWithAnUnknownElement() throws IOException {
    assertThat(problems("xml", pom("<goals><gaol>check</gaol></goals><color/>")))
        .singleElement()
        .asString()
        .startsWith("page.md:1: Maven cannot read it: Unrecognised tag: 'color'");
  }

  static Stream<Arguments> data() {
    return Stream.of(
        arguments(
            "yaml",
            "jobs: {a: {steps: [{run: 'mvn agentreport:chek'}]}}\non: push",
            "there is no goal \"chek\""),
        arguments("yaml", "a:\n  script:\n    - mvn agentreport:chek", "there is no goal \"chek\""),
        arguments(
            "yaml", "report: []", "is neither a contract file nor a pipeline that runs something"),
        arguments("json", "[]", "The hook's input must be a JSON object."),
        arguments("json", "{\"hooks\": {}}", "there is no hook"),
        arguments(
            "json",
            "{\"hooks\": {\"Stopp\": [{\"hooks\":"
                + " [{\"type\": \"command\", \"command\": \"sh x\", \"timeout\": 1}]}]}}",
            "there is no event \"Stopp\""),
        arguments(
            "json",
            "{\"agent\": \"a\"}",
            "is neither the settings of hooks nor what a hook is told"),
        arguments("groovy", "steps { sh 'mvn agentreport:chek' }", "there is no goal \"chek\""),
        arguments("groovy", "steps { echo 'x' }", "the pipeline runs nothing"),
        arguments("groovy", "steps { sh 'mvn verify' ", "brackets do not match"),
        arguments(
            "properties",
            "-Dagentreport.report=x.md",
            "goals have no property \"agentreport.report\""),
        arguments(
            "markdown",
            "- [ ] Item",
            "is neither a definition, a report nor the front matter that names an agent"),
        arguments("cobol", "STOP RUN", "unknown language \"cobol\""));
  }

  @ParameterizedTest
  @MethodSource("data")
  void whatIsNotWhatItSays(String language, String text, String problem) throws IOException {
    assertThat(problems(language, text)).containsExactly("page.md:1: " + problem);
  }

  @Test
  void aContractFileThatTheReaderRefuses() throws IOException {
    assertThat(problems("yaml", "agent: a\nchecklist: []"))
        .singleElement()
        .asString()
        .startsWith("page.md:1: ")
        .contains("\"checklist\"", "\"checklists\"");
    assertThat(problems("yaml", "extends: nobody.md"))
        .singleElement()
        .asString()
        .contains("nobody.md", "is on no page and in no test");
  }

  @Test
  void aTextThatNothingOnThePageGives() throws Exception {
    Walkthrough walkthrough = new Walkthrough(folder, definitions);
    walkthrough.take(new Fence("page.md:1", "markdown report a.md", "# Title\n"));
    walkthrough.take(new Fence("page.md:5", "text", "...\na.md\n     1  title      Titel\n"));

    assertThat(walkthrough.problems())
        .containsExactly("page.md:5: nothing says \"     1  title      Titel\"");
    assertThat(walkthrough.shown()).containsExactly("a.md");
  }
}
