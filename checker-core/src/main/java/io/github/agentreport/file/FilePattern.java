// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.file;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A pattern for files: a path in which {@code *}, {@code ?} and {@code **} stand for parts of a
 * name and for any number of folders. A path that exists is taken as it is written. Immutable.
 */
public final class FilePattern {

  private static final String META = "*?";

  private final Path base;
  private final String pattern;

  /**
   * Creates a pattern.
   *
   * @param base the folder that a relative pattern refers to
   * @param pattern the pattern, with {@code /} or the system's separator
   */
  public FilePattern(Path base, String pattern) {
    this.base = base;
    this.pattern = pattern.strip();
  }

  /**
   * Looks for all files, however many there are.
   *
   * @return what matches, sorted; a folder among it is for the caller to refuse
   * @throws IOException if a folder cannot be read
   */
  public SortedSet<Path> find() throws IOException {
    return find(Integer.MAX_VALUE);
  }

  /**
   * Looks for the files, in folders of a limited size.
   *
   * @param mostEntries how many files and folders it may look at
   * @return what matches, sorted; a folder among it is for the caller to refuse
   * @throws IOException if a folder cannot be read, or there is more to look at
   */
  public SortedSet<Path> find(int mostEntries) throws IOException {
    SortedSet<Path> found = new TreeSet<>();
    if (!isGlob() || existsAsWritten()) {
      Path path = base.resolve(pattern).normalize();
      if (Files.exists(path)) {
        found.add(path);
      }
      return found;
    }
    int meta = firstMeta();
    int cut = lastSeparator(meta) + 1;
    Path start = base.resolve(pattern.substring(0, cut)).normalize();
    if (Files.isDirectory(start)) {
      // A link to a folder is followed where the pattern begins, not below.
      Path real = start.toRealPath();
      SortedSet<Path> below = new TreeSet<>();
      Files.walkFileTree(real, new Collector(real, pattern.substring(cut), below, mostEntries));
      below.forEach(path -> found.add(start.resolve(real.relativize(path))));
    }
    return found;
  }

  /**
   * Whether the pattern has wildcards.
   *
   * @return false if it can only mean the one file of its name
   */
  public boolean isGlob() {
    return pattern.chars().anyMatch(c -> META.indexOf(c) >= 0);
  }

  /**
   * Tells paths that match a pattern.
   *
   * @param system the file system of the paths
   * @param pattern the pattern, with {@code /} as separator
   * @return the matcher for paths that are relative like the pattern
   */
  public static PathMatcher matcher(FileSystem system, String pattern) {
    // In the JDK's globs "**/" stands for at least one folder; users expect "any number".
    return system.getPathMatcher("glob:" + escaped(pattern).replace("**/", "{**/,}"));
  }

  /** Only {@code *} and {@code ?} stand for something else than themselves. */
  private static String escaped(String pattern) {
    return pattern.replaceAll("[\\[\\]{}]", "\\\\$0");
  }

  private boolean existsAsWritten() {
    try {
      return Files.exists(base.resolve(pattern));
    } catch (InvalidPathException e) {
      // Some systems allow no wildcard in a name.
      return false;
    }
  }

  private int firstMeta() {
    int at = 0;
    while (META.indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int lastSeparator(int before) {
    return Math.max(pattern.lastIndexOf('/', before), pattern.lastIndexOf('\\', before));
  }

  @Override
  public String toString() {
    return pattern;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private static final List<String> SKIPPED = List.of(".git", "node_modules");

    private final Path start;
    private final PathMatcher matcher;
    private final SortedSet<Path> found;
    private final boolean anyFile;
    private final int mostEntries;
    private int entries;

    private Collector(Path start, String rest, SortedSet<Path> found, int mostEntries) {
      this.mostEntries = mostEntries;
      this.start = start;
      this.found = found;
      this.anyFile = rest.endsWith("**") || rest.endsWith("*");
      this.matcher = FilePattern.matcher(start.getFileSystem(), rest.replace('\\', '/'));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean skipped = !folder.equals(start) && SKIPPED.contains(folder.getFileName().toString());
      if (skipped) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      // "**" alone means the files below a folder, not the folders.
      return anyFile ? count() : collect(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      return collect(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      return collect(file);
    }

    private FileVisitResult collect(Path path) throws IOException {
      if (matcher.matches(start.relativize(path))) {
        found.add(path);
      }
      return count();
    }

    private FileVisitResult count() throws IOException {
      if (entries++ == mostEntries) {
        throw new FileSystemException(
            start.toString(), null, "more than %s files and folders".formatted(mostEntries));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
