// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

/** What a number speaks of. */
public enum Extent {
  /** All that the build has of the kind. */
  WHOLE,
  /** A part of it, or nothing tells that it is all. */
  PART
}
