// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven is told of all goals. */
class DescriptorTest {

  private final List<Element> goals;

  DescriptorTest() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            DescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"))) {
      goals =
          elements(
                  DocumentBuilderFactory.newInstance()
                      .newDocumentBuilder()
                      .parse(in)
                      .getDocumentElement(),
                  "mojo")
              .toList();
    }
  }

  @Test
  void everyGoalIsSafeInParallelAndNeedsNeitherAPomNorANetwork() {
    assertThat(goals).hasSizeGreaterThan(6);
    for (Element goal : goals) {
      assertThat(text(goal, "threadSafe")).as(text(goal, "goal")).isEqualTo("true");
      assertThat(text(goal, "requiresProject")).as(text(goal, "goal")).isEqualTo("false");
      assertThat(text(goal, "requiresOnline")).as(text(goal, "goal")).isEqualTo("false");
    }
  }

  @Test
  void onlyTheCheckIsBoundToAPhase() {
    assertThat(goals.stream().filter(goal -> elements(goal, "phase").findAny().isPresent()))
        .extracting(goal -> text(goal, "goal"), goal -> text(goal, "phase"))
        .containsExactly(tuple("check", "verify"));
  }

  /** All modules have one page, and an agent's hook has one answer. */
  @Test
  void onlyTheAggregateAndTheHookRunOnceForAllModules() {
    assertThat(goals.stream().filter(goal -> text(goal, "aggregator").equals("true")))
        .extracting(goal -> text(goal, "goal"))
        .containsExactly("aggregate", "hook");
  }

  /** The rules by name have {@code agentreport.rules}, a list, for the command line. */
  @Test
  void everyParameterCanBeSetOnTheCommandLine() {
    for (Element goal : goals) {
      Element configuration = elements(goal, "configuration").findFirst().orElseThrow();
      for (Element parameter : elements(goal, "parameter").toList()) {
        String name = text(parameter, "name");
        boolean own = !text(goal, "goal").equals("help") && !name.equals("rules");
        if (own && text(parameter, "editable").equals("true")) {
          String property = name.equals("ruleList") ? "rules" : name;
          assertThat(text(configuration, name)).isEqualTo("${agentreport.%s}".formatted(property));
        }
      }
    }
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).findFirst().orElseThrow().getTextContent();
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }
}
