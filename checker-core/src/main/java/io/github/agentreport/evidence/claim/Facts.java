package io.github.agentreport.evidence.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the build and the working copy are known to hold. What is not known is empty, and claims
 * about it are unverifiable.
 *
 * @param tests the numbers of tests: those of all tests in the first place, then those of parts
 *     such as modules, suites and classes
 * @param coverage the shares of coverage: those of all code in the first place, then those of parts
 * @param buildSucceeded whether the build succeeded
 * @param paths what there is in the working copy
 * @param isCommit whether there is a commit whose hash begins so
 * @param operations the operations of the API
 * @param operationsPlace where the operations are described
 * @param date the date of the report's commit, or else today's
 */
public record Facts(
    List<TestFact> tests,
    List<CoverageFact> coverage,
    Optional<Boolean> buildSucceeded,
    Optional<Paths> paths,
    Optional<Predicate<String>> isCommit,
    List<Operation> operations,
    String operationsPlace,
    Optional<LocalDate> date) {

  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          "",
          Optional.empty());

  public Facts {
    tests = List.copyOf(tests);
    coverage = List.copyOf(coverage);
    operations = List.copyOf(operations);
  }

  /**
   * The numbers of tests that an artifact gives.
   *
   * @param place the artifact as a reader is to find it, {@code target/surefire-reports
   *     (TEST-OrderTest.xml)}
   * @param totals the numbers
   */
  public record TestFact(String place, TestTotals totals) {}

  /**
   * The shares of coverage that an artifact gives, between 0 and 1.
   *
   * @param place the artifact as a reader is to find it
   * @param line the share of lines; empty where it gives none
   * @param branch the share of branches; empty where it gives none
   */
  public record CoverageFact(
      String place, Optional<BigDecimal> line, Optional<BigDecimal> branch) {}
}
