// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.contract.TableClause;
import io.github.agentreport.document.Table;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final List<String> EIGHT =
      List.of("Latency", "Throughput", "Uptime", "Errors", "Memory", "Disk", "Network", "Startup");

  @Test
  void aTableWithTheRowsOfTheContractMayWordItsHeadersOtherwise() {
    assertThat(Columns.sameRows(wanted(EIGHT), found("Name | Wanted", EIGHT))).isTrue();
    assertThat(Columns.sameRows(wanted(EIGHT.subList(0, 3)), found("A | B", EIGHT.subList(0, 3))))
        .isTrue();
  }

  @Test
  void threeQuartersOfTheRowsSuffice() {
    assertThat(Columns.sameRows(wanted(EIGHT), found("A | B", EIGHT.subList(0, 6)))).isTrue();
    assertThat(Columns.sameRows(wanted(EIGHT), found("A | B", EIGHT.subList(0, 5)))).isFalse();
  }

  @Test
  void twoRowsAreTooFewToTell() {
    List<String> two = EIGHT.subList(0, 2);
    assertThat(Columns.sameRows(wanted(two), found("A | B", two))).isFalse();
  }

  @Test
  void fewerColumnsAreNotTheContractsWordedOtherwise() {
    assertThat(Columns.sameRows(wanted(EIGHT), found("Name", EIGHT))).isFalse();
    assertThat(Columns.sameRows(wanted(EIGHT), found("A | B | C", EIGHT))).isTrue();
  }

  @Test
  void rowsThatTheContractLeavesOpenNeedNotBeThere() {
    List<String> open = Stream.concat(EIGHT.stream(), Stream.of("[another]")).toList();
    assertThat(Columns.sameRows(wanted(open), found("A | B", EIGHT.subList(0, 6)))).isTrue();
  }

  @Test
  void aColumnWithoutANameIsNotMissed() {
    assertThat(Columns.missing(List.of("Path", " ", "Method", "Owner"), List.of("Method", "Path")))
        .containsExactly("Owner");
  }

  private static TableClause wanted(List<String> names) {
    return new TableClause(
        "Service levels",
        List.of("Metric", "Target"),
        names.stream().map(name -> List.of(name, "[value]")).toList(),
        Bounds.NONE,
        SourceLocation.startOf("agent.md"));
  }

  private static Table found(String columns, List<String> names) {
    StringBuilder table = new StringBuilder("| " + columns + " |\n|");
    columns.chars().filter(c -> c == '|').forEach(c -> table.append("---|"));
    table.append("---|\n");
    names.forEach(name -> table.append("| ").append(name).append(" | 7 |\n"));
    return Matched.read(table.toString()).tables().get(0);
  }
}
