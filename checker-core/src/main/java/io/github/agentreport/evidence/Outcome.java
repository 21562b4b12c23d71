// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;

/** What readable evidence says of what is required. */
sealed interface Outcome {

  /** The place that decides. */
  SourceLocation proof();

  /** It is so; {@code basis} says what the evidence holds, in a phrase. */
  record Verified(String basis, SourceLocation proof) implements Outcome {}

  /** It is not so; {@code reason} is the end of a sentence. */
  record Refuted(String reason, String mend, SourceLocation proof) implements Outcome {}
}
