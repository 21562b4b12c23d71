// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.Table;
import io.github.agentreport.evidence.claim.Statements.Framed;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what a report claims as a fact of the build: numbers of tests, shares of coverage, results
 * of builds, paths, commits, endpoints and its own date. What it quotes, aims at, remembers or only
 * proposes is not among it. Immutable and thread-safe.
 */
public final class ClaimReader {

  /** Creates a reader. */
  public ClaimReader() {}

  /**
   * Reads the claims of a report.
   *
   * @param report the report
   * @return the claims, in the order of their places
   */
  public List<Claim> claims(AgentReport report) {
    Statements statements = Statements.of(report);
    List<Claim> claims = new ArrayList<>(ReportDates.of(report));
    List<TestsClaim> tests = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    NavigableMap<Integer, Statement> allRows = rows(statements);
    for (Framed<Table> framed : statements.tables()) {
      Lines lines = framed.block().lines();
      List<Statement> rows =
          List.copyOf(allRows.subMap(lines.first(), true, lines.last(), true).values());
      claims.addAll(EndpointClaims.of(framed.block(), rows));
      Optional<TestTable> table = TestTable.of(framed.block(), framed.frame());
      if (table.isPresent()) {
        tests.addAll(table.get().claims(rows));
        rows.forEach(row -> taken.add(row.line()));
      }
    }
    for (Statement said : statements.lines()) {
      if (!taken.contains(said.line())) {
        tests.addAll(new TestCounts(said).claims());
      }
      claims.addAll(CoverageShares.in(said));
      BuildResults.in(said).ifPresent(claims::add);
      claims.addAll(CommitHashes.in(said));
      claims.addAll(PathMentions.in(said));
    }
    for (Framed<CodeBlock> framed : statements.code()) {
      String file = report.source().file();
      claims.addAll(TreePaths.in(file, framed.block(), framed.frame()));
      for (Statement line : CodeClaims.lines(file, framed.block(), framed.frame())) {
        tests.addAll(CodeClaims.summaries(line));
        BuildResults.in(line).ifPresent(claims::add);
      }
    }
    claims.addAll(TestExtents.settled(tests));
    claims.sort(Comparator.comparing(Claim::location));
    return List.copyOf(claims);
  }

  private static NavigableMap<Integer, Statement> rows(Statements statements) {
    NavigableMap<Integer, Statement> rows = new TreeMap<>();
    statements.lines().stream()
        .filter(said -> !said.cells().isEmpty())
        .forEach(said -> rows.put(said.line(), said));
    return rows;
  }
}
