// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

/** Where a commit is, seen from the working copy. */
public enum CommitPlace {
  /** It is checked out. */
  HEAD,
  /** What is checked out was built upon it. */
  ANCESTOR,
  /** It is in the repository, but not a part of what is checked out. */
  ELSEWHERE,
  /** It is not in the repository. */
  UNKNOWN,
  /** That cannot be told: there is no repository, or its history is cut off. */
  UNTOLD
}
