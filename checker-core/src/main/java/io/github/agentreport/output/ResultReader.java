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
import io.github.agentreport.json.JsonTree;
import io.github.agentreport.source.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what {@link ResultJson} has written. Lines of reports, clauses and contracts are not in it,
 * and of a place that requires something only the line is.
 */
public final class ResultReader {

  private final UnaryOperator<String> names;

  /**
   * Creates a reader.
   *
   * @param names gives each file the name that it is to have in the result
   */
  public ResultReader(UnaryOperator<String> names) {
    this.names = names;
  }

  /**
   * Reads a result.
   *
   * @param json the JSON text
   * @return the result
   * @throws IllegalArgumentException if the text is not what this version writes
   */
  public CheckResult read(String json) {
    try {
      JsonNode root = JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
      return new CheckResult(
          list(root.required("findings"), this::finding),
          list(root.required("reports"), this::report));
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("not a result: " + e.getMessage(), e);
    }
  }

  private ReportResult report(JsonNode node) {
    return new ReportResult(
        file(node),
        optional(node.get("sha256")),
        optional(node.get("agent")),
        list(node.required("findings"), this::finding),
        node.has("waived") ? list(node.required("waived"), this::waived) : List.of(),
        list(node.required("items"), this::item),
        node.has("claims") ? list(node.required("claims"), this::claim) : List.of(),
        new TreeMap<>(),
        List.of());
  }

  private Finding finding(JsonNode node) {
    return new Finding(
        text(node, "rule"),
        Severity.of(text(node, "severity")).orElseThrow(IllegalArgumentException::new),
        text(node, "subject"),
        text(node, "message"),
        text(node, "mend"),
        location(node.required("location")),
        place(node.get("requiredBy")));
  }

  private WaivedFinding waived(JsonNode node) {
    JsonNode waiver = node.required("waiver");
    return new WaivedFinding(
        finding(node),
        text(node, "reason"),
        text(node, "owner"),
        LocalDate.parse(text(node, "until")),
        line(file(waiver), waiver.required("line").intValue()));
  }

  private ItemResult item(JsonNode node) {
    JsonNode line = node.get("line");
    String basis = optional(node.get("basis"));
    return new ItemResult(
        text(node, "text"),
        text(node, "mark"),
        line == null ? null : line.intValue(),
        Standing.of(text(node, "standing")).orElseThrow(IllegalArgumentException::new),
        basis == null ? "" : basis,
        place(node.get("proof")));
  }

  private ClaimResult claim(JsonNode node) {
    String basis = optional(node.get("basis"));
    return new ClaimResult(
        text(node, "kind"),
        text(node, "text"),
        node.required("line").intValue(),
        Standing.of(text(node, "standing")).orElseThrow(IllegalArgumentException::new),
        basis == null ? "" : basis,
        place(node.get("proof")));
  }

  private SourceLocation location(JsonNode node) {
    return new SourceLocation(
        file(node),
        node.required("startLine").intValue(),
        node.required("startColumn").intValue(),
        node.required("endLine").intValue(),
        node.required("endColumn").intValue());
  }

  private @Nullable SourceLocation place(@Nullable JsonNode node) {
    return node == null ? null : line(file(node), node.required("line").intValue());
  }

  private static SourceLocation line(String file, int line) {
    return new SourceLocation(file, line, 1, line, 1);
  }

  private String file(JsonNode node) {
    return names.apply(text(node, "file"));
  }

  private static String text(JsonNode node, String key) {
    return node.required(key).stringValue();
  }

  private static @Nullable String optional(@Nullable JsonNode node) {
    return node == null ? null : node.stringValue();
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
    List<T> values = new ArrayList<>();
    array.asArray().forEach(one -> values.add(reader.apply(one)));
    return values;
  }
}
