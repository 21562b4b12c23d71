package io.github.agentreport.maven;

import java.io.IOException;
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
 * name and for any number of folders. A path that exists is taken as it is written.
 */
final class FilePattern {

  private static final String META = "*?";

  private final Path base;
  private final String pattern;

  /**
   * Creates a pattern.
   *
   * @param base the folder that a relative pattern refers to
   * @param pattern the pattern, with {@code /} or the system's separator
   */
  FilePattern(Path base, String pattern) {
    this.base = base;
    this.pattern = pattern.strip();
  }

  /** What matches, sorted; a folder among it is for the caller to refuse. */
  SortedSet<Path> find() throws IOException {
    SortedSet<Path> found = new TreeSet<>();
    boolean literal = pattern.chars().noneMatch(c -> META.indexOf(c) >= 0);
    if (literal || existsAsWritten()) {
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
      Files.walkFileTree(real, new Collector(real, pattern.substring(cut), below));
      below.forEach(path -> found.add(start.resolve(real.relativize(path))));
    }
    return found;
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

    private Collector(Path start, String rest, SortedSet<Path> found) {
      this.start = start;
      this.found = found;
      this.anyFile = rest.endsWith("**") || rest.endsWith("*");
      // In the JDK's globs "**/" stands for at least one folder; users expect "any number".
      String glob = escaped(rest.replace('\\', '/')).replace("**/", "{**/,}");
      this.matcher = start.getFileSystem().getPathMatcher("glob:" + glob);
    }

    /** Only {@code *} and {@code ?} stand for something else than themselves. */
    private static String escaped(String pattern) {
      return pattern.replaceAll("[\\[\\]{}]", "\\\\$0");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(start) && SKIPPED.contains(folder.getFileName().toString());
      if (skipped) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      // "**" alone means the files below a folder, not the folders.
      return anyFile ? FileVisitResult.CONTINUE : collect(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return collect(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      return collect(file);
    }

    private FileVisitResult collect(Path path) {
      if (matcher.matches(start.relativize(path))) {
        found.add(path);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
