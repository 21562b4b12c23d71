// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a report's table of endpoints.
 *
 * @param methods the HTTP methods in capitals; none where the row speaks of all
 * @param path the path as written
 * @param line its line, 1-based
 */
record Endpoint(List<String> methods, String path, int line) {

  private static final Set<String> METHOD_COLUMNS =
      Set.of("method", "methods", "http method", "verb", "http verb");
  private static final Set<String> PATH_COLUMNS =
      Set.of("path", "endpoint", "endpoints", "route", "url", "uri");

  private static final Pattern METHOD =
      Pattern.compile("\\b(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)\\b");

  /** The rows of all tables with a column for methods and one for paths, or one for both. */
  static List<Endpoint> in(AgentReport report) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Table table : report.tables()) {
      int path = column(table, PATH_COLUMNS);
      int method = column(table, METHOD_COLUMNS);
      for (TableRow row : path < 0 ? List.<TableRow>of() : table.rows()) {
        String written = cell(row, path);
        int slash = written.indexOf('/');
        List<String> methods = methods(method < 0 ? written : cell(row, method));
        if (slash >= 0 && (method >= 0 || !methods.isEmpty())) {
          Matcher prefix = METHOD.matcher(written);
          String own = prefix.lookingAt() ? written.substring(prefix.end()) : written;
          endpoints.add(new Endpoint(methods, own.strip(), row.line()));
        }
      }
    }
    return endpoints;
  }

  private static String cell(TableRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column).replace("`", "").strip() : "";
  }

  private static int column(Table table, Set<String> names) {
    for (int at = 0; at < table.columns().size(); at++) {
      if (names.contains(table.columns().get(at).strip().toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> methods(String cell) {
    return METHOD.matcher(cell.toUpperCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  boolean lists(Operation operation, ApiDescription api) {
    return (methods.isEmpty() || methods.contains(operation.method()))
        && api.matches(operation, path);
  }

  /** The first method that no operation has at the path; the whole row where it names none. */
  List<String> unknown(ApiDescription api) {
    List<Operation> here =
        api.operations().stream().filter(operation -> api.matches(operation, path)).toList();
    if (methods.isEmpty()) {
      return here.isEmpty() ? List.of(path) : List.of();
    }
    return methods.stream()
        .filter(method -> here.stream().noneMatch(operation -> operation.method().equals(method)))
        .map(method -> method + " " + path)
        .toList();
  }
}
