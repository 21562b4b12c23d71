// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class LifecycleMappingTest {

  private static Set<String> goals(String resource, String parent) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(LifecycleMappingTest.class.getResourceAsStream(resource))) {
      NodeList nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("goal");
      Set<String> texts = new TreeSet<>();
      for (int index = 0; index < nodes.getLength(); index++) {
        // A parameter of the help goal has that name too.
        if (nodes.item(index).getParentNode().getNodeName().equals(parent)) {
          texts.add(nodes.item(index).getTextContent());
        }
      }
      return texts;
    }
  }

  @Test
  void eclipseKnowsWhatToDoWithEveryGoal() throws Exception {
    assertThat(goals("/META-INF/m2e/lifecycle-mapping-metadata.xml", "goals"))
        .isNotEmpty()
        .isEqualTo(goals("/META-INF/maven/plugin.xml", "mojo"));
  }
}
