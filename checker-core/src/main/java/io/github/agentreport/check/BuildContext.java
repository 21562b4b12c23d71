// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the build around a check. Findings do not depend on it; outputs that other
 * systems read do.
 *
 * @param module the path of the module in its repository; empty for the repository itself
 * @param resourceUri the URI of what the build makes, such as a package URL; null where it has none
 * @param repositoryPaths the paths of files in their repository, by the name that the user knows
 * @param commit the commit of the working copy in lower-case hexadecimal digits; null where there
 *     is none
 * @param artifacts the SHA-256 digests of the files that the build made, by file name
 * @param time when the check was made; null where nobody said
 */
public record BuildContext(
    String module,
    @Nullable String resourceUri,
    SortedMap<String, String> repositoryPaths,
    @Nullable String commit,
    SortedMap<String, String> artifacts,
    @Nullable Instant time) {

  /** Nothing is known; the repository is where the files are. */
  public static final BuildContext UNKNOWN =
      new BuildContext("", null, new TreeMap<>(), null, new TreeMap<>(), null);

  /** Copies the maps. */
  public BuildContext {
    repositoryPaths = Collections.unmodifiableSortedMap(new TreeMap<>(repositoryPaths));
    artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
  }

  /**
   * The path of a file in its repository.
   *
   * @param file the file as the user knows it
   * @return the path, with {@code /} as separator; the name itself where no other is known
   */
  public String repositoryPath(String file) {
    return repositoryPaths.getOrDefault(file, file);
  }
}
