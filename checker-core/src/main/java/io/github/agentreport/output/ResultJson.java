// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ClaimResult;
import io.github.agentreport.check.ItemResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.json.PrettyJson;
import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code result.json}. Keys may be added to it, never renamed or removed. */
public final class ResultJson {

  private static final String SCHEMA = "https://agentreport.github.io/schema/result-1.json";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  /** Creates a writer. */
  public ResultJson() {}

  /**
   * Writes a result.
   *
   * @param result the result
   * @return the JSON text, with {@code \n} as line separator on every platform
   */
  public String write(CheckResult result) {
    ObjectNode root = nodes.objectNode();
    root.put("$schema", SCHEMA);
    root.put("verdict", result.verdict().id());
    root.set("summary", summary(result));
    root.set("findings", findings(result.findings()));
    ArrayNode reports = root.putArray("reports");
    result.reports().forEach(report -> reports.add(report(report)));
    return PrettyJson.write(root);
  }

  private ObjectNode summary(CheckResult result) {
    ObjectNode summary = nodes.objectNode();
    summary.put("reports", result.reports().size());
    summary.put("errors", result.count(Severity.ERROR));
    summary.put("warnings", result.count(Severity.WARNING));
    summary.put("waived", result.countWaived());
    ObjectNode items = summary.putObject("items");
    items.put("ticked", result.countItems("ticked"));
    items.put("open", result.countItems("open"));
    items.put("missing", result.countItems(ItemResult.MISSING));
    items.put("notApplicable", result.countItems("not-applicable"));
    items.put("unclear", result.countItems("unclear"));
    return summary;
  }

  private ObjectNode report(ReportResult report) {
    ObjectNode node = nodes.objectNode();
    node.put("file", report.file());
    if (report.sha256() != null) {
      node.put("sha256", report.sha256());
    }
    if (report.agent() != null) {
      node.put("agent", report.agent());
    }
    node.put("verdict", report.verdict().id());
    node.set("findings", findings(report.findings()));
    for (WaivedFinding waived : report.waived()) {
      ObjectNode one = node.withArray("waived").addObject();
      finding(one, waived.finding());
      one.put("reason", waived.reason());
      one.put("owner", waived.owner());
      one.put("until", waived.until().toString());
      place(one.putObject("waiver"), waived.waiver());
    }
    ArrayNode items = node.putArray("items");
    for (ItemResult item : report.items()) {
      ObjectNode one = items.addObject();
      one.put("text", item.text());
      one.put("mark", item.mark());
      if (item.line() != null) {
        one.put("line", item.line());
      }
      standing(one, item.standing(), item.basis(), item.proof());
    }
    for (ClaimResult claim : report.claims()) {
      ObjectNode one = node.withArray("claims").addObject();
      one.put("kind", claim.kind());
      one.put("text", claim.text());
      one.put("line", claim.line());
      standing(one, claim.standing(), claim.basis(), claim.proof());
    }
    return node;
  }

  private static void standing(
      ObjectNode node, Standing standing, String basis, @Nullable SourceLocation proof) {
    node.put("standing", standing.id());
    if (!basis.isEmpty()) {
      node.put("basis", basis);
    }
    if (proof != null) {
      place(node.putObject("proof"), proof);
    }
  }

  private ArrayNode findings(Iterable<Finding> findings) {
    ArrayNode array = nodes.arrayNode();
    findings.forEach(finding -> finding(array.addObject(), finding));
    return array;
  }

  private void finding(ObjectNode node, Finding finding) {
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().id());
    node.put("subject", finding.subject());
    node.put("message", finding.message());
    node.put("mend", finding.mend());
    node.set("location", location(finding.location()));
    SourceLocation requiredBy = finding.requiredBy();
    if (requiredBy != null) {
      place(node.putObject("requiredBy"), requiredBy);
    }
  }

  private static void place(ObjectNode node, SourceLocation place) {
    node.put("file", place.file());
    node.put("line", place.startLine());
  }

  private ObjectNode location(SourceLocation location) {
    ObjectNode node = nodes.objectNode();
    node.put("file", location.file());
    node.put("startLine", location.startLine());
    node.put("startColumn", location.startColumn());
    node.put("endLine", location.endLine());
    node.put("endColumn", location.endColumn());
    return node;
  }
}
