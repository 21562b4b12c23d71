// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.Table;
import io.github.agentreport.evidence.EndpointRow;
import io.github.agentreport.evidence.Operation;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Finds the endpoints that a report lists in tables. */
final class EndpointClaims {

  private EndpointClaims() {}

  /** The claims of a table's rows, one a method; none where a row is about something else. */
  static List<EndpointClaim> of(Table table, List<Statement> rows) {
    List<EndpointClaim> claims = new ArrayList<>();
    List<EndpointRow> endpoints = EndpointRow.of(table);
    if (endpoints.size() < table.rows().size()) {
      return claims;
    }
    for (EndpointRow endpoint : endpoints) {
      rows.stream()
          .filter(row -> row.line() == endpoint.line())
          .filter(row -> !Asides.isAside(row, row.text()) && !isGone(row))
          .forEach(row -> endpoint.methods().forEach(one -> claims.add(claim(row, one, endpoint))));
    }
    return claims;
  }

  private static boolean isGone(Statement row) {
    return Exemptions.isGone(row.text() + "\n" + row.frame().text());
  }

  private static EndpointClaim claim(Statement row, String method, EndpointRow endpoint) {
    SourceLocation place = row.place(0, row.text().length());
    Operation operation = new Operation(method, endpoint.path(), place);
    return new EndpointClaim(place, operation.toString(), operation);
  }
}
