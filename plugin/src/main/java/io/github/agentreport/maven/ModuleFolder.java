// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder of a module in a build.
 *
 * @param root the folder of the build
 * @param base the folder of the module
 */
record ModuleFolder(Path root, Path base) {

  /** The path from the build to the module, with {@code /} as separator; empty for the root. */
  String path() {
    return root.relativize(base).toString().replace('\\', '/');
  }

  /** The module as a user knows it. */
  String shown() {
    return path().isEmpty() ? "." : path();
  }

  /**
   * The name that a file has in the build.
   *
   * @param name the name that it has in the module: relative to it, else to the build
   */
  String name(String name) {
    return path().isEmpty() || !isOwn(name) ? name : path() + "/" + name;
  }

  private boolean isOwn(String name) {
    try {
      return !Path.of(name).isAbsolute() && Files.exists(base.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
