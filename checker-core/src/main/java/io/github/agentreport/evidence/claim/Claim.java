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
   * The claim in the report's own words.
   *
   * @return the words, without emphasis and code ticks
   */
  String text();
}
