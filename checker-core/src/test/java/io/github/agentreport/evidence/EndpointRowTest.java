// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.document.Lines;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Method;Path / GET;(a)                  => GET (a)
          What;HTTP Verb;Route / list;GET;(a)    => GET (a)
          Path;Method / (a);get, POST            => GET+POST (a)
          Path;What / (a);all prices             =>
          Endpoint;What / GET (a);all prices     => GET (a)
          Endpoint;Method / POST (a);GET         => POST (a)
          URL;Method / (a) and more;GET          => GET (a)
          URL;Method / `(a)?page=2`;GET          => GET (a)
          URI;Method / prices;GET                =>
          Was;Wo / GET;(a)                       => GET (a)
          Was;Wo / (a);PUT                       => PUT (a)
          Was;Wo / GET (a);list                  => GET (a)
          Was;Wo / GET;POST;(a)                  => GET (a)
          Was;Wo / (a);(b);GET                   => GET (a)
          Was;Wo / (a);list                      =>
          Was;Wo / list;GET                      =>
          Path;Method / ;GET                     =>
          What;Why;Path / list                   =>
          """)
  void aRowNamesMethodsAndAPath(String table, String row) {
    List<String> rows =
        EndpointRow.of(table(table)).stream()
            .map(found -> String.join("+", found.methods()) + " " + found.path())
            .toList();
    assertThat(rows).isEqualTo(row == null ? List.of() : List.of(row.replace("(a)", "/api/a")));
  }

  @Test
  void withNamedColumnsOtherRowsArePassedOver() {
    assertThat(EndpointRow.of(table("Method;Path / GET;(a) / ;and more / PUT;(b)")))
        .extracting(EndpointRow::line)
        .containsExactly(3, 5);
  }

  @Test
  void withoutThemEveryRowMustNameAnEndpoint() {
    assertThat(EndpointRow.of(table("Was;Wo / GET;(a) / PUT;(b)"))).hasSize(2);
    assertThat(EndpointRow.of(table("Was;Wo / GET;(a) / und;mehr / PUT;(b)"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Topic;State / docs;done", "Path;State / docs;done"})
  void otherTablesNameNone(String table) {
    assertThat(EndpointRow.of(table(table))).isEmpty();
  }

  @Test
  void whatAnApiDoesNotHaveIsNamed() {
    SourceLocation place = SourceLocation.startOf("openapi.yaml");
    ApiDescription api =
        new ApiDescription(List.of(new Operation("GET", "/api/a", place)), "", place);
    assertThat(row("GET;(a)").unknown(api)).isEmpty();
    assertThat(row("GET, PUT;(a)").unknown(api)).containsExactly("PUT /api/a");
    assertThat(row("GET;(b)").unknown(api)).containsExactly("GET /api/b");
    assertThat(row("all;(a)").unknown(api)).isEmpty();
    assertThat(row("all;(b)").unknown(api)).containsExactly("/api/b");
  }

  private static EndpointRow row(String cells) {
    return EndpointRow.of(table("Method;Path / " + cells)).get(0);
  }

  /** A table of which the first line is the header. */
  private static Table table(String written) {
    String[] lines = written.replace("(a)", "#a").replace("(b)", "#b").split(" / ", -1);
    List<TableRow> rows = new ArrayList<>();
    for (int at = 1; at < lines.length; at++) {
      rows.add(new TableRow(at + 2, cells(lines[at])));
    }
    return new Table(new Lines(1, lines.length + 1), cells(lines[0]), rows);
  }

  private static List<String> cells(String line) {
    return List.of(line.replace("#", "/api/").split(";", -1));
  }
}
