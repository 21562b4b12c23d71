// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.ApiDescription;
import io.github.agentreport.evidence.CommitPlace;
import io.github.agentreport.evidence.CoverageTotals;
import io.github.agentreport.evidence.TestTotals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the build and the working copy are known to hold. What is not known is empty, and claims
 * about it are unverifiable.
 *
 * @param tests the numbers of tests: those of all tests of the module in the first place, then
 *     those of parts such as suites and classes, of other modules, and of all together
 * @param coverage the shares of coverage: those of all code in the first place, then those of parts
 * @param buildSucceeded whether the build succeeded
 * @param paths what there is in the working copy
 * @param commits finds the commit whose hash begins so, in lower case
 * @param api the operations of the API
 * @param date the day of the work
 */
public record Facts(
    Known<TestFact> tests,
    Known<CoverageTotals> coverage,
    Optional<Boolean> buildSucceeded,
    Optional<Paths> paths,
    Function<String, CommitPlace> commits,
    Optional<ApiDescription> api,
    Optional<LocalDate> date) {

  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(
          Known.all(List.of()),
          Known.all(List.of()),
          Optional.empty(),
          Optional.empty(),
          hash -> CommitPlace.UNTOLD,
          Optional.empty(),
          Optional.empty());

  /**
   * The numbers of tests that an artifact gives.
   *
   * @param place the artifact as a reader is to find it: a file with a line, or folders
   * @param totals the numbers
   */
  public record TestFact(String place, TestTotals totals) {}
}
