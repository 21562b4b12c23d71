package io.github.agentreport.evidence.claim;

/** What became of a claim when it was held against the facts. */
public enum Standing {
  /** A fact says the same. */
  VERIFIED,
  /** The facts say otherwise. */
  REFUTED,
  /** No fact speaks of it. */
  UNVERIFIABLE
}
