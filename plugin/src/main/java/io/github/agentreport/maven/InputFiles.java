// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads files for the core, none larger than a limit, and remembers where each is. */
final class InputFiles {

  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private final List<Path> roots;
  private final long maxSize;
  private final Map<String, Path> places = new TreeMap<>();

  /**
   * Creates a reader.
   *
   * @param roots the folders that files are named relative to, the preferred one first
   * @param maxSize the size in bytes beyond which a file is refused
   */
  InputFiles(List<Path> roots, long maxSize) {
    this.roots = List.copyOf(roots);
    this.maxSize = maxSize;
  }

  /** Reads a file; what cannot be read says why. */
  InputFile read(Path path) {
    String name = name(path);
    places.put(name, path);
    return read(path, name);
  }

  /** A file that is read when it is needed, and not held. */
  InputFile deferred(Path path) {
    String name = name(path);
    places.put(name, path);
    return new InputFile.Deferred(name, () -> read(path, name));
  }

  private InputFile read(Path path, String name) {
    try {
      if (Files.isDirectory(path)) {
        return new InputFile.Unreadable(name, "is a directory");
      } else if (Files.exists(path) && !Files.isRegularFile(path)) {
        return new InputFile.Unreadable(name, "is not a regular file");
      }
      return content(path, name);
    } catch (AccessDeniedException e) {
      return new InputFile.Unreadable(name, "cannot be read: permission denied");
    } catch (NoSuchFileException e) {
      return new InputFile.Unreadable(name, "does not exist");
    } catch (IOException e) {
      return new InputFile.Unreadable(name, "cannot be read: " + e.getMessage());
    }
  }

  /** The files that were asked for, by the name that the user knows. */
  Map<String, Path> places() {
    return Collections.unmodifiableMap(places);
  }

  private InputFile content(Path path, String name) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return content(name, in.readNBytes((int) Math.min(maxSize, LARGEST - 1) + 1));
    }
  }

  /** A text that has been read elsewhere, unless it is too large. */
  InputFile content(String name, byte[] bytes) {
    return bytes.length > maxSize
        ? new InputFile.Unreadable(
            name, "is larger than agentreport.maxReportSize (%s bytes)".formatted(maxSize))
        : new InputFile.Content(name, bytes);
  }

  /** The file relative to the first root that holds it, with {@code /} as separator. */
  String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path root : roots) {
      if (absolute.startsWith(root)) {
        return root.relativize(absolute).toString().replace('\\', '/');
      }
    }
    return absolute.toString().replace('\\', '/');
  }
}
