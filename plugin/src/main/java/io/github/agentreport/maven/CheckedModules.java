// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * Which modules were checked in this run of Maven, and where each has its result. Modules whose
 * plugin has other dependencies have other classes, so that only what the JDK has is kept.
 */
final class CheckedModules {

  private static final String KEY = "io.github.agentreport.results";

  private CheckedModules() {}

  /** Remembers that a module was checked; empty where no result was written to a file. */
  static void remember(MavenProject module, Optional<Path> folder) {
    Stream<String> before = folders(module).stream().flatMap(List::stream).map(Path::toString);
    List<String> folders =
        Stream.concat(before, folder.map(Path::toString).stream()).distinct().toList();
    module.setContextValue(KEY, folders);
  }

  /** The folders with a module's results; empty where it was not checked. */
  static Optional<List<Path>> folders(MavenProject module) {
    return module.getContextValue(KEY) instanceof List<?> folders
        ? Optional.of(folders.stream().map(folder -> Path.of(String.valueOf(folder))).toList())
        : Optional.empty();
  }
}
