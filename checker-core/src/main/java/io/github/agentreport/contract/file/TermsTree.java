// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.contract.Condition;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.Terms;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds what only contract files say to the node of a clause. */
final class TermsTree {

  private TermsTree() {}

  static void addTo(ObjectNode node, Terms terms) {
    if (!terms.aliases().isEmpty()) {
      ArrayNode aliases = node.putArray("aliases");
      terms.aliases().forEach(aliases::add);
    }
    if (terms.severity() != null) {
      node.put("severity", terms.severity());
    }
    if (terms.notApplicable()) {
      node.put("notApplicable", true);
    }
    Condition condition = terms.requiredIf();
    if (condition != null) {
      addTo(node.putObject("requiredIf"), condition);
    }
    if (!terms.evidence().isEmpty()) {
      ObjectNode evidence = node.putObject("evidence");
      terms.evidence().forEach(requirement -> RequirementTree.addTo(evidence, requirement));
    }
  }

  private static void addTo(ObjectNode node, Condition condition) {
    if (condition instanceof Condition.FieldIs is) {
      node.put("field", is.field());
      ArrayNode values = node.putArray("in");
      is.values().forEach(values::add);
    } else if (condition instanceof Condition.PathChanged changed) {
      node.put("changed", changed.pattern());
    }
  }

  static void addTo(ObjectNode node, Size size) {
    addTo(node, "words", size.words());
    addTo(node, "listItems", size.listItems());
  }

  static void addTo(ObjectNode node, String key, Bounds bounds) {
    if (!bounds.equals(Bounds.NONE)) {
      ObjectNode one = node.putObject(key);
      one.put("min", bounds.least());
      if (bounds.most() < Integer.MAX_VALUE) {
        one.put("max", bounds.most());
      }
    }
  }
}
