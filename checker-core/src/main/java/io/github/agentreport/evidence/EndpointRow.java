// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table of endpoints. Such a table has a column for methods and one for paths, or one
 * for both, by the names of its columns; or else each of its rows has a method and a path, in
 * whatever language its columns are.
 *
 * @param methods the HTTP methods in capitals; none where the row speaks of all
 * @param path the path as written, without a query
 * @param line its line, 1-based
 */
public record EndpointRow(List<String> methods, String path, int line) {

  private static final Set<String> METHOD_COLUMNS =
      Set.of("method", "methods", "http method", "verb", "http verb");
  private static final Set<String> PATH_COLUMNS =
      Set.of("path", "endpoint", "endpoints", "route", "url", "uri");

  private static final String ONE = "(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)";
  private static final String SEVERAL = ONE + "(?:\\s*[/,|]\\s*" + ONE + ")*";

  private static final Pattern METHOD = Pattern.compile("\\b" + ONE + "\\b");
  private static final Pattern METHODS = Pattern.compile(SEVERAL);
  private static final Pattern LEADING_METHODS = Pattern.compile("(" + SEVERAL + ")\\s+(?=\\S*/)");
  private static final Pattern PATH = Pattern.compile("/[\\w./{}:<>\\[\\]~-]*\\??");
  private static final Pattern QUERY = Pattern.compile("\\?\\S+");
  private static final Pattern REMARK = Pattern.compile("\\s.*$");

  /** Copies the list. */
  public EndpointRow {
    methods = List.copyOf(methods);
  }

  /**
   * Reads a table.
   *
   * @param table the table
   * @return its rows that name an endpoint; none where it is a table of something else
   */
  public static List<EndpointRow> of(Table table) {
    int path = column(table, PATH_COLUMNS);
    int method = column(table, METHOD_COLUMNS);
    List<EndpointRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      Optional<EndpointRow> named =
          path < 0 ? Optional.empty() : byColumns(row, path, method < 0 ? path : method);
      Optional<EndpointRow> read = named.isPresent() ? named : byCells(row);
      if (read.isEmpty() && path < 0) {
        return List.of();
      }
      read.ifPresent(rows::add);
    }
    return rows;
  }

  private static int column(Table table, Set<String> names) {
    for (int at = 0; at < table.columns().size(); at++) {
      if (names.contains(table.columns().get(at).strip().toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<EndpointRow> byColumns(TableRow row, int path, int method) {
    String written = cell(row, path);
    Matcher leading = LEADING_METHODS.matcher(written);
    boolean both = leading.lookingAt();
    List<String> methods = methods(both ? leading.group(1) : cell(row, method));
    String own = REMARK.matcher(both ? written.substring(leading.end()) : written).replaceFirst("");
    return own.indexOf('/') < 0 || (path == method && !both)
        ? Optional.empty()
        : Optional.of(new EndpointRow(methods, own, row.line()));
  }

  private static Optional<EndpointRow> byCells(TableRow row) {
    List<String> methods = List.of();
    String path = "";
    for (int at = 0; at < row.cells().size(); at++) {
      String cell = cell(row, at);
      Matcher leading = LEADING_METHODS.matcher(cell);
      boolean both = leading.lookingAt();
      String rest = both ? cell.substring(leading.end()) : cell;
      if (METHODS.matcher(cell).matches()) {
        methods = methods.isEmpty() ? methods(cell) : methods;
      } else if (PATH.matcher(rest).matches() && (both || path.isEmpty())) {
        methods = both ? methods(leading.group(1)) : methods;
        path = rest;
      }
    }
    return path.isEmpty() || methods.isEmpty()
        ? Optional.empty()
        : Optional.of(new EndpointRow(methods, path, row.line()));
  }

  private static String cell(TableRow row, int column) {
    return column < row.cells().size()
        ? QUERY.matcher(row.cells().get(column).replace("`", "")).replaceFirst("").strip()
        : "";
  }

  private static List<String> methods(String cell) {
    return METHOD.matcher(cell.toUpperCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  boolean lists(Operation operation, ApiDescription api) {
    return (methods.isEmpty() || methods.contains(operation.method()))
        && api.matches(operation, path);
  }

  /** The methods that no operation has at the path; the path where it names none. */
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
