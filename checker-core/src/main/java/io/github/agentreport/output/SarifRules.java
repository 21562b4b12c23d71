// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says of the rules what code scanning shows beside a result. */
final class SarifRules {

  private static final String PAGES = "https://agentreport.github.io/rules/";

  private final List<RuleInfo> rules = ReportChecker.rules();
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifRules() {
    rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
  }

  /** Where a rule stands in the list; -1, SARIF's default, where it does not. */
  int index(String rule) {
    return indexes.getOrDefault(rule, -1);
  }

  /** Adds a descriptor for each rule (SARIF 2.1.0, section 3.49). */
  void addTo(ArrayNode descriptors) {
    for (RuleInfo rule : rules) {
      String page = PAGES + rule.id() + ".html";
      String settings =
          "Set agentreport.rules=%s=warning (or info, off) to change how grave it is."
              .formatted(rule.id());
      ObjectNode node = descriptors.addObject();
      node.put("id", rule.id());
      node.putObject("shortDescription").put("text", rule.summary());
      node.putObject("fullDescription")
          .put("text", "%s By default: %s.".formatted(rule.summary(), rule.severity().id()));
      node.putObject("help")
          .put("text", "%s %s More: %s".formatted(rule.summary(), settings, page))
          .put(
              "markdown",
              "%s\n\n%s\n\n[The page of the rule](%s)".formatted(rule.summary(), settings, page));
      node.put("helpUri", page);
      node.putObject("defaultConfiguration").put("level", level(rule.severity()));
      ObjectNode properties = node.putObject("properties");
      properties.putArray("tags").add("agent-report");
      properties.put("precision", "high");
      properties.put("problem.severity", problem(rule.severity()));
    }
  }

  /** SARIF's word for a severity (section 3.27.10). */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  private static String problem(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.id();
  }
}
