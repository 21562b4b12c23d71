package io.github.agentreport.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the columns of tables. */
public final class Columns {

  private Columns() {}

  /**
   * The columns of a contract's table that a report's table lacks.
   *
   * @param wanted the contract's columns
   * @param found the report's columns
   * @return the columns that are missing, in the contract's order
   */
  public static List<String> missing(List<String> wanted, List<String> found) {
    List<List<Wording>> clauses =
        wanted.stream().map(column -> List.of(Wording.ofClause(column))).toList();
    List<Wording> candidates = found.stream().map(Wording::of).toList();
    Set<Integer> present =
        new HashSet<>(new Assignment(clauses, candidates, Similarity::ofHeading).best().keySet());
    return java.util.stream.IntStream.range(0, wanted.size())
        .filter(at -> !present.contains(at) && !wanted.get(at).isBlank())
        .mapToObj(wanted::get)
        .toList();
  }

  static int present(List<String> wanted, List<String> found) {
    return wanted.size() - missing(wanted, found).size();
  }
}
