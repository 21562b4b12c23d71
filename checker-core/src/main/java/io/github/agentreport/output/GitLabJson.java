// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.json.PrettyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a Code Quality report as GitLab reads it: an array of objects with {@code description},
 * {@code check_name}, {@code fingerprint}, {@code severity}, {@code location.path} relative to the
 * repository and {@code location.lines.begin} (GitLab's documentation, "Code Quality report
 * format").
 */
final class GitLabJson {

  String write(CheckResult result) {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    for (PlacedFinding placed : PlacedFinding.worstFirst(result)) {
      Finding finding = placed.finding();
      ObjectNode issue = issues.addObject();
      issue.put("description", ConsoleText.line(finding.message() + " " + finding.mend()));
      issue.put("check_name", finding.rule());
      issue.put("fingerprint", placed.fingerprint());
      issue.put("severity", severity(finding.severity()));
      ObjectNode location = issue.putObject("location");
      location.put("path", ConsoleText.line(placed.path()));
      location.putObject("lines").put("begin", finding.location().startLine());
    }
    return PrettyJson.write(issues);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
