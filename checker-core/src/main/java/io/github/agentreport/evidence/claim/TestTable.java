// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.Table;
import io.github.agentreport.evidence.claim.TestNumbers.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables that have a column for each thing that can become of tests. */
final class TestTable {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final Table table;
  private final List<Optional<Outcome>> outcomes;

  private TestTable(Table table, List<Optional<Outcome>> outcomes) {
    this.table = table;
    this.outcomes = outcomes;
  }

  /** The table's reader; empty where the columns are others, or where it is not about tests. */
  static Optional<TestTable> of(Table table, Frame frame) {
    List<Optional<Outcome>> outcomes = table.columns().stream().map(TestTable::outcome).toList();
    boolean passed = outcomes.contains(Optional.of(Outcome.PASSED));
    boolean ofTests =
        table.columns().stream().anyMatch(TestWords.NOUN::occursIn)
            || TestWords.NOUN.occursIn(frame.heading() + " " + frame.lead());
    boolean several = outcomes.stream().filter(Optional::isPresent).count() > 1;
    return passed && several && ofTests && !Asides.isAside(frame)
        ? Optional.of(new TestTable(table, outcomes))
        : Optional.empty();
  }

  /** {@code Tests} heads the numbers of all of them. */
  private static Optional<Outcome> outcome(String column) {
    return TestWords.NOUN.isWhole(column)
        ? Optional.of(Outcome.RUN)
        : TestWords.outcomeOfLabel(column);
  }

  /** The claims of the rows. A sum speaks of the whole, and so does a row that is alone. */
  List<TestsClaim> claims(List<Statement> rows) {
    List<TestsClaim> claims = new ArrayList<>();
    for (Statement row : rows) {
      numbers(row.cells())
          .ifPresent(
              numbers ->
                  claims.add(
                      new TestsClaim(
                          row.place(0, row.text().length()),
                          Statement.tidy(row.text()),
                          numbers,
                          extent(row.cells().get(0)))));
    }
    return claims;
  }

  private Extent extent(String name) {
    boolean alone = table.rows().size() == 1;
    return alone || TestWords.outcome(name.strip()).equals(Optional.of(Outcome.RUN))
        ? Extent.WHOLE
        : Extent.PART;
  }

  private Optional<TestNumbers> numbers(List<String> cells) {
    TestNumbers numbers = TestNumbers.NONE;
    for (int at = 0; at < Math.min(cells.size(), outcomes.size()); at++) {
      Matcher number = NUMBER.matcher(cells.get(at).strip());
      if (outcomes.get(at).isPresent()) {
        if (!number.matches()) {
          return Optional.empty();
        }
        numbers = numbers.with(outcomes.get(at).get(), Integer.parseInt(number.group()));
      }
    }
    return Optional.of(numbers);
  }
}
