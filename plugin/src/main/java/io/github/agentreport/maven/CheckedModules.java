// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.project.MavenProject;

/**
 * Which modules were checked in this run of Maven, by which executions of the goal, and where each
 * has its outputs. Modules whose plugin has other dependencies have other classes, so that only
 * what the JDK has is kept.
 */
final class CheckedModules {

  private static final String KEY = "io.github.agentreport.checked";

  /** The execution that a goal on the command line has. */
  private static final String COMMAND_LINE = "default-cli";

  private CheckedModules() {}

  /** Remembers that an execution has checked a module. */
  static void remember(MavenProject module, String execution, Path folder) {
    Map<String, String> folders = new TreeMap<>();
    byExecution(module).forEach((name, path) -> folders.put(name, path.toString()));
    folders.put(execution, folder.toString());
    module.setContextValue(KEY, folders);
  }

  /** The output folders of a module; empty where it was not checked. */
  static Optional<List<Path>> folders(MavenProject module) {
    return module.getContextValue(KEY) == null
        ? Optional.empty()
        : Optional.of(byExecution(module).values().stream().distinct().toList());
  }

  /**
   * Another execution of the POM whose outputs in a folder an execution replaces. Whoever runs the
   * goal on the command line means to replace what there is.
   */
  static Optional<String> replaced(MavenProject module, String execution, Path folder) {
    return byExecution(module).entrySet().stream()
        .filter(one -> one.getValue().equals(folder))
        .map(Map.Entry::getKey)
        .filter(other -> !other.equals(execution) && !execution.equals(COMMAND_LINE))
        .findFirst();
  }

  private static Map<String, Path> byExecution(MavenProject module) {
    Map<String, Path> folders = new TreeMap<>();
    if (module.getContextValue(KEY) instanceof Map<?, ?> known) {
      known.forEach(
          (name, path) -> folders.put(String.valueOf(name), Path.of(String.valueOf(path))));
    }
    return folders;
  }
}
