// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.file.FilePattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What some patterns match.
 *
 * @param files the files, each once, sorted
 * @param unmatched the patterns that match nothing
 */
record FoundFiles(List<Path> files, List<String> unmatched) {

  FoundFiles {
    files = List.copyOf(files);
    unmatched = List.copyOf(unmatched);
  }

  /** Looks for patterns in a folder. */
  static FoundFiles find(Path base, List<String> patterns) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    List<String> unmatched = new ArrayList<>();
    for (String pattern : patterns) {
      if (!pattern.isBlank()) {
        SortedSet<Path> found = new FilePattern(base, pattern).find();
        files.addAll(found);
        if (found.isEmpty()) {
          unmatched.add(pattern.strip());
        }
      }
    }
    return new FoundFiles(List.copyOf(files), unmatched);
  }
}
