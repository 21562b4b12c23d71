// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Files and the folders that they are in, by what their paths end with. Nothing is looked up in a
 * file system. Immutable and thread-safe.
 */
public final class PathIndex {

  /** Nothing at all. */
  public static final PathIndex EMPTY = new PathIndex(List.of());

  private final SortedSet<String> paths = new TreeSet<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  /**
   * Creates the index.
   *
   * @param files the paths of all files, with {@code /} between their segments
   */
  public PathIndex(Collection<String> files) {
    for (String file : files) {
      int end = file.length();
      while (end > 0 && paths.add(file.substring(0, end))) {
        end = file.lastIndexOf('/', end - 1);
      }
    }
    for (String path : paths) {
      byName.computeIfAbsent(name(path), key -> new ArrayList<>()).add(path);
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * Looks a path up as it is.
   *
   * @param path the path
   * @return whether it is that of a file or a folder
   */
  public boolean holds(String path) {
    return paths.contains(path);
  }

  /**
   * Looks for paths by their last segments.
   *
   * @param path the last segments
   * @return the longer paths that end with them, sorted
   */
  public List<String> endingWith(String path) {
    return byName.getOrDefault(name(path), List.of()).stream()
        .filter(other -> other.endsWith("/" + path))
        .toList();
  }
}
