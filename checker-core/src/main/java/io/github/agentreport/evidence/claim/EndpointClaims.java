// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.Table;
import io.github.agentreport.evidence.EndpointRow;
import io.github.agentreport.evidence.Operation;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the endpoints that a report lists in tables. */
final class EndpointClaims {

  private EndpointClaims() {}

  /** The claims of a table's rows, one a method; none where a row is about something else. */
  static List<EndpointClaim> of(Table table, List<Statement> rows) {
    List<EndpointRow> endpoints = EndpointRow.of(table);
    if (endpoints.size() < table.rows().size() || rows.isEmpty() || isOther(rows.get(0).frame())) {
      return List.of();
    }
    Map<Integer, EndpointRow> byLine = new HashMap<>();
    endpoints.forEach(endpoint -> byLine.put(endpoint.line(), endpoint));
    List<EndpointClaim> claims = new ArrayList<>();
    for (Statement row : rows) {
      EndpointRow endpoint = byLine.get(row.line());
      if (endpoint != null && !Asides.saysAside(row, row.text()) && !isGone(row)) {
        endpoint.methods().forEach(method -> claims.add(claim(row, method, endpoint)));
      }
    }
    return claims;
  }

  /** Whether what stands around a table says that it is about something else than what is there. */
  private static boolean isOther(Frame frame) {
    return Asides.isAside(frame) || Exemptions.isGone(frame.text());
  }

  private static boolean isGone(Statement row) {
    return Exemptions.isGone(row.text());
  }

  private static EndpointClaim claim(Statement row, String method, EndpointRow endpoint) {
    SourceLocation place = row.place(0, row.text().length());
    Operation operation = new Operation(method, endpoint.path(), place);
    return new EndpointClaim(place, operation.toString(), operation);
  }
}
