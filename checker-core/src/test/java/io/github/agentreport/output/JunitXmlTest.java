// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitXmlTest {

  private static Document document(CheckResult result) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(new JunitXml().write(result))));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) {
      elements.add((Element) nodes.item(index));
    }
    return elements;
  }

  @Test
  void isWhatTheSchemaOfJenkinsDemands() throws Exception {
    for (CheckResult result : Samples.all()) {
      assertThat(Schemas.objections("junit-10.xsd", new JunitXml().write(result))).isEmpty();
    }
  }

  @Test
  void theSchemaObjectsToWhatIsNoJunitXml() throws Exception {
    String broken = new JunitXml().write(Samples.usual()).replace(" tests=", " cases=");
    assertThat(Schemas.objections("junit-10.xsd", broken)).isNotEmpty();
  }

  @Test
  void countsWhatItHolds() throws Exception {
    Document document = document(Samples.usual());

    for (Element suite : elements(document, "testsuite")) {
      assertThat(suite.getElementsByTagName("testcase").getLength())
          .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
      assertThat(suite.getElementsByTagName("failure").getLength())
          .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
      assertThat(suite.getElementsByTagName("skipped").getLength())
          .isEqualTo(Integer.parseInt(suite.getAttribute("skipped")));
    }
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("tests"))
        .isEqualTo(String.valueOf(elements(document, "testcase").size()));
    assertThat(root.getAttribute("failures"))
        .isEqualTo(String.valueOf(elements(document, "failure").size()));
  }

  @Test
  void everyErrorFailsACaseOfItsClause() throws Exception {
    List<String> failed =
        elements(document(Samples.usual()), "failure").stream()
            .map(failure -> ((Element) failure.getParentNode()).getAttribute("name"))
            .toList();

    assertThat(failed)
        .containsExactly(
            "contract: auditor",
            "field: API Version",
            "field: Java Version",
            "table: Endpoints",
            "entry: Throughput (Performance)",
            "item: OAuth2 with JWT (Security)",
            "item: Tests cover critical paths (Self-Verification Protocol)");
  }

  @Test
  void noTwoCasesOfASuiteHaveOneName() throws Exception {
    for (CheckResult result : List.of(Samples.usual(), Samples.hostile(), Samples.many(50))) {
      for (Element suite : elements(document(result), "testsuite")) {
        List<String> names = new ArrayList<>();
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int index = 0; index < cases.getLength(); index++) {
          names.add(((Element) cases.item(index)).getAttribute("name"));
        }
        assertThat(names).doesNotHaveDuplicates().isNotEmpty();
      }
    }
  }

  @Test
  void markupInAReportIsText() throws Exception {
    Document document = document(Samples.hostile());

    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "img")).isEmpty();
    assertThat(elements(document, "failure"))
        .extracting(Element::getTextContent)
        .anySatisfy(text -> assertThat(text).contains("<script>alert(1)</script>"));
  }
}
