// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.json.PrettyJson;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes SARIF 2.1.0 as GitHub's code scanning takes it: one run with all rules, and the worst
 * 5,000 results, each with one location whose URI is relative to the repository. What a waiver
 * covers is left out, since code scanning would open an alert for it all the same.
 */
final class SarifJson {

  /** Code scanning shows no more results of a run. */
  private static final int MOST_RESULTS = 5_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String HOME = "https://agentreport.github.io/";

  private final SarifRules rules = new SarifRules();
  private final int mostFindings;

  SarifJson() {
    this(MOST_RESULTS);
  }

  /** Creates a writer that writes so many results at most. */
  SarifJson(int mostFindings) {
    this.mostFindings = Math.min(mostFindings, MOST_RESULTS);
  }

  String write(CheckResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "agentreport");
    driver.put("informationUri", HOME);
    rules.addTo(driver.putArray("rules"));
    run.putObject("automationDetails").put("id", category(result.build().module()));
    run.put("columnKind", "utf16CodeUnits");
    List<PlacedFinding> placed = PlacedFinding.worstFirst(result);
    if (placed.size() > mostFindings) {
      leaveOut(placed.size() - mostFindings, run);
    }
    placed.stream().limit(mostFindings).map(this::result).forEach(run.putArray("results")::add);
    return PrettyJson.write(root);
  }

  /** Says how many results are left out (section 3.20.21). */
  private void leaveOut(int results, ObjectNode run) {
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", true);
    ObjectNode notification = invocation.putArray("toolExecutionNotifications").addObject();
    notification.put("level", "warning");
    notification
        .putObject("message")
        .put(
            "text",
            "%s more results are left out; these are the %s gravest."
                .formatted(results, mostFindings));
  }

  /** Each module has a category of its own; else the last upload would replace the others. */
  private static String category(String module) {
    return module.isEmpty() ? "agentreport/" : "agentreport/" + RepositoryUri.of(module) + "/";
  }

  private ObjectNode result(PlacedFinding placed) {
    Finding finding = placed.finding();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("ruleId", finding.rule());
    node.put("ruleIndex", rules.index(finding.rule()));
    node.put("level", SarifRules.level(finding.severity()));
    node.putObject("message").put("text", text(finding.message() + " " + finding.mend()));
    ObjectNode physical = node.putArray("locations").addObject().putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", RepositoryUri.of(placed.path()));
    SourceLocation location = finding.location();
    ObjectNode region = physical.putObject("region");
    region.put("startLine", location.startLine());
    region.put("startColumn", location.startColumn());
    region.put("endLine", location.endLine());
    region.put("endColumn", location.endColumn());
    node.putObject("partialFingerprints").put("primaryLocationLineHash", placed.fingerprint());
    return node;
  }

  /** A bracket before a parenthesis would be a link (section 3.11.6). */
  private static String text(String message) {
    return ConsoleText.line(message).replace("](", "]\u200B(");
  }
}
