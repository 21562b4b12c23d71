// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;

/** Something that a report states as a fact and that artifacts of the build can prove or refute. */
public sealed interface Claim
    permits BuildClaim,
        CommitClaim,
        CoverageClaim,
        DateClaim,
        EndpointClaim,
        PathClaim,
        TestsClaim {

  /**
   * Where the report makes the claim.
   *
   * @return the place of the words that make it
   */
  SourceLocation location();

  /**
   * What the claim is about.
   *
   * @return {@code tests}, {@code coverage}, {@code build}, {@code path}, {@code commit}, {@code
   *     endpoint} or {@code date}
   */
  String kind();

  /**
   * What is claimed, whatever the words. Two claims of a line that say the same differ only in
   * their words.
   *
   * @return the value, which is equal to that of a claim of the same kind that says the same
   */
  Object said();

  /**
   * The claim in the report's own words.
   *
   * @return the words, without emphasis and code ticks
   */
  String text();
}
