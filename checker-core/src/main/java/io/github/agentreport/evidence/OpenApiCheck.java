// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.OpenApi;
import io.github.agentreport.evidence.Outcome.Refuted;
import io.github.agentreport.evidence.Outcome.Verified;
import io.github.agentreport.report.AgentReport;
import java.util.List;

/** Compares the operations of an API with the endpoints that a report lists, both ways. */
final class OpenApiCheck {

  private OpenApiCheck() {}

  static Outcome check(OpenApi required, EvidenceReader reader, AgentReport report)
      throws EvidenceException {
    ApiDescription api = reader.api(required.files());
    List<EndpointRow> endpoints =
        report.tables().stream().flatMap(table -> EndpointRow.of(table).stream()).toList();
    String all = Counted.of(api.operations().size(), "operation");
    for (EndpointRow endpoint : endpoints) {
      List<String> unknown = endpoint.unknown(api);
      if (!unknown.isEmpty()) {
        return new Refuted(
            "line %s lists %s, which is not among the %s of %s"
                .formatted(endpoint.line(), unknown.get(0), all, Places.of(api.place())),
            "List the endpoints that there are, or do not tick the item.",
            api.place());
      }
    }
    List<Operation> unlisted =
        api.operations().stream()
            .filter(operation -> endpoints.stream().noneMatch(row -> row.lists(operation, api)))
            .toList();
    if (!unlisted.isEmpty()) {
      Operation first = unlisted.get(0);
      return new Refuted(
          "no table of endpoints lists %s of %s (%s of %s)"
              .formatted(first, Places.of(first.place()), unlisted.size(), all),
          "List every endpoint with its method and path, or do not tick the item.",
          first.place());
    }
    return new Verified("%s, all of them listed".formatted(all), api.place());
  }
}
