// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that tests are driven by: each {@code case.md} with {@code case.expected} beside it.
 */
public final class Fixtures {

  /** The module's folder. */
  public static final Path MODULE = Path.of(System.getProperty("basedir", "."));

  private static final Path ROOT = MODULE.resolve("src/test/resources");

  private Fixtures() {}

  /** A folder of fixtures. */
  public static Path folder(String name) {
    return ROOT.resolve(name);
  }

  /** All files in a folder, those of inner folders included, whose name fits a glob. */
  public static List<Path> files(Path folder, String glob) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file ->
                  file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** A file's text. */
  public static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  /** The file with the expectation that belongs to a fixture. */
  public static Path expected(Path fixture) {
    String name = fixture.getFileName().toString();
    return fixture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
  }
}
