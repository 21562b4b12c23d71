// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.Operation;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables of endpoints. Their cells tell them, in whatever language their columns are: each
 * row has a method and a path.
 */
final class EndpointRows {

  private static final String METHOD = "(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)";
  private static final String PATH = "/[\\w./{}:<>\\[\\]~-]*";

  private static final Pattern METHODS =
      Pattern.compile(METHOD + "(?:\\s*[/,|]\\s*" + METHOD + ")*");

  private static final Pattern PATH_CELL = Pattern.compile("(" + PATH + ")(?:\\?\\S*)?");
  private static final Pattern BOTH =
      Pattern.compile("(" + METHOD + ")\\s+(" + PATH + ")(?:\\?\\S*)?");
  private static final Pattern ONE_METHOD = Pattern.compile(METHOD);

  private EndpointRows() {}

  /** The claims of a table's rows; none where a row names no operation. */
  static List<EndpointClaim> of(List<Statement> rows) {
    List<EndpointClaim> claims = new ArrayList<>();
    for (Statement row : rows) {
      List<EndpointClaim> operations = operations(row);
      if (operations.isEmpty()) {
        return List.of();
      }
      if (!Asides.isAside(row, row.text()) && !isGone(row)) {
        claims.addAll(operations);
      }
    }
    return claims;
  }

  private static boolean isGone(Statement row) {
    return Exemptions.isGone(row.text() + "\n" + row.frame().text());
  }

  private static List<EndpointClaim> operations(Statement row) {
    List<EndpointClaim> claims = new ArrayList<>();
    String methods = "";
    String path = "";
    for (String written : row.cells()) {
      String cell = written.replace("`", "").strip();
      Matcher both = BOTH.matcher(cell);
      Matcher pathCell = PATH_CELL.matcher(cell);
      if (both.matches()) {
        return List.of(claim(row, both.group(1), both.group(2)));
      } else if (methods.isEmpty() && METHODS.matcher(cell).matches()) {
        methods = cell;
      } else if (path.isEmpty() && pathCell.matches()) {
        path = pathCell.group(1);
      }
    }
    if (!path.isEmpty()) {
      Matcher method = ONE_METHOD.matcher(methods);
      while (method.find()) {
        claims.add(claim(row, method.group(), path));
      }
    }
    return claims;
  }

  private static EndpointClaim claim(Statement row, String method, String path) {
    SourceLocation place = row.place(0, row.text().length());
    Operation operation = new Operation(method, path, place);
    return new EndpointClaim(place, operation.toString(), operation);
  }
}
