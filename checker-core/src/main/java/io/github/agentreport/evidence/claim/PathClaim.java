// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;

/**
 * The claim that there is a file or a folder.
 *
 * @param location the path
 * @param text the path as written
 * @param path the path with {@code /} between its segments, without a line number behind it and
 *     without {@code ./} before it; that of a folder ends with {@code /} where the report says so
 * @param tree whether it is drawn in a tree, whose root may be the working copy itself
 * @param exemption why it need not exist
 */
public record PathClaim(
    SourceLocation location, String text, String path, boolean tree, Exemption exemption)
    implements Claim {
  @Override
  public String kind() {
    return "path";
  }

  @Override
  public Object said() {
    return path;
  }

  /** Why a path that a report names need not exist. */
  public enum Exemption {
    /** There is no reason: the report names it as a fact. */
    NONE,
    /** The sentence says that it was deleted, or that it is missing. */
    DELETED,
    /** The sentence says that it has another name or place now. */
    RENAMED,
    /** It is made by a tool, or lies where tools put what they make. */
    GENERATED,
    /** Version control does not keep it. */
    IGNORED,
    /** It is yet to be made, or only proposed. */
    PLANNED,
    /** It serves as an example. */
    EXAMPLE,
    /** It begins at the root of a file system, or of a site. */
    ABSOLUTE,
    /** It lies outside the working copy. */
    OUTSIDE
  }
}
