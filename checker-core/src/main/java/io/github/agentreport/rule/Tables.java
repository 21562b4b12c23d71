package io.github.agentreport.rule;

import io.github.agentreport.contract.TableClause;
import io.github.agentreport.document.Table;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionMatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables that a contract asks for. */
final class Tables {

  private Tables() {}

  /** A table of the contract, the table that answers it if any, and the section's heading line. */
  record Pair(TableClause clause, @Nullable Table table, int headingLine) {}

  /** The tables of the sections that hold more than a statement that there is nothing. */
  static Stream<Pair> of(Match match) {
    return match.sections().stream()
        .filter(section -> SectionState.of(section) == SectionState.FILLED)
        .flatMap(Tables::pair);
  }

  private static Stream<Pair> pair(SectionMatch section) {
    return section.clause().table().stream()
        .flatMap(
            clause ->
                section.found().stream()
                    .map(part -> new Pair(clause, section.table(), part.headingLine())));
  }
}
