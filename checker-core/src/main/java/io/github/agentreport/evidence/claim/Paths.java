// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.PathIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the paths that a report names, in whatever way it names them. Thread-safe.
 *
 * @param there tells whether a path from the top of the working copy is there
 * @param index the files of the working copy
 * @param bases the folders that a report may name paths from
 */
public record Paths(Predicate<String> there, PathIndex index, List<String> bases) {

  /** Copies the list. */
  public Paths {
    bases = List.copyOf(bases);
  }

  /**
   * Finds a path: from one of the bases, or else as the end of longer paths.
   *
   * @param written the path as a report writes it
   * @return the path; several where it is the end of several; none where there is none
   */
  public List<String> find(String written) {
    String path = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    return direct(path).map(List::of).orElseGet(() -> index.endingWith(path));
  }

  private Optional<String> direct(String path) {
    return bases.stream()
        .map(base -> base.isEmpty() ? path : base + "/" + path)
        .filter(there)
        .findFirst();
  }

  /** The paths that a claim may mean. */
  List<String> find(PathClaim claim) {
    List<String> found = find(claim.path());
    int root = claim.path().indexOf('/');
    return found.isEmpty() && claim.tree() && root >= 0
        ? find(claim.path().substring(root + 1))
        : found;
  }
}
