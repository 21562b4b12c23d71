// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Prints how many of the changes to each package the tests notice. */
final class MutationScores {

  private int noticed;
  private int all;

  private MutationScores() {}

  /** Reads PIT's lists of the changes, the files that the arguments name. */
  public static void main(String[] arguments) throws Exception {
    Map<String, MutationScores> packages = new TreeMap<>();
    for (String argument : arguments) {
      File list = new File(argument);
      if (list.exists()) {
        read(list, packages);
      }
    }
    System.out.println("| package | changes | noticed | % |");
    System.out.println("|---|---|---|---|");
    packages.forEach(
        (name, score) ->
            System.out.printf(
                "| %s | %d | %d | %.1f |%n",
                name, score.all, score.noticed, 100.0 * score.noticed / score.all));
  }

  private static void read(File list, Map<String, MutationScores> packages) throws Exception {
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(list)
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      String name = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
      packages
          .computeIfAbsent(name.substring(0, name.lastIndexOf('.')), key -> new MutationScores())
          .add(mutation.getAttribute("detected").equals("true"));
    }
  }

  private void add(boolean isNoticed) {
    all++;
    if (isNoticed) {
      noticed++;
    }
  }
}
