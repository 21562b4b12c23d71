// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree of files that the work was done in. Its paths are looked up, and nothing in it is
 * opened: it may be greater than the folder that evidence is read in. Thread-safe.
 */
public final class WorkingCopy {

  private static final String REPOSITORY = ".git";

  /** What shows that a folder without a repository is one where software is built. */
  static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "package.json",
          "pyproject.toml",
          "go.mod",
          "build.gradle",
          "build.gradle.kts",
          "Cargo.toml");

  /** Folders that hold nobody's own files, and many of them. */
  private static final Set<String> FOREIGN = Set.of(REPOSITORY, "node_modules");

  private static final String MAVEN_OUTPUT = "target";
  private static final String GENERATED = "generated";

  private final Path top;
  private final Path start;
  private final int mostEntries;
  private @Nullable Listed listed;

  /** The files as they were listed; null where that could not be done. */
  private record Listed(@Nullable PathIndex index) {}

  private WorkingCopy(Path top, Path start, int mostEntries) {
    this.top = top;
    this.start = start;
    this.mostEntries = mostEntries;
  }

  /** The repository that a folder is in, or the folder itself if it has a build file. */
  static Optional<WorkingCopy> around(Path folder, int mostEntries) {
    for (Path one = folder; one != null; one = one.getParent()) {
      if (Files.exists(one.resolve(REPOSITORY))) {
        return Optional.of(new WorkingCopy(one, folder, mostEntries));
      }
    }
    return BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)))
        ? Optional.of(new WorkingCopy(folder, folder, mostEntries))
        : Optional.empty();
  }

  /**
   * The folder that evidence is read in.
   *
   * @return its path from the top; empty for the top itself
   */
  public String start() {
    return relative(start);
  }

  /**
   * The folder of a file.
   *
   * @param file the path of the file, absolute or from {@link #start()}
   * @return the folder's path from the top; empty for the top itself, and for a file elsewhere
   */
  public String folderOf(String file) {
    try {
      Path folder = start.resolve(file).normalize().getParent();
      return folder != null && folder.startsWith(top) ? relative(folder) : "";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private String relative(Path path) {
    return top.relativize(path).toString().replace('\\', '/');
  }

  /**
   * Looks for a file or folder.
   *
   * @param path the path from the top
   * @return whether it is there; false for a path or a link that leads out of the working copy
   */
  public boolean holds(String path) {
    try {
      return !EvidenceFolder.leadsOut(path) && top.resolve(path).toRealPath().startsWith(top);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /**
   * The files of the working copy but for those of the repository, of installed packages, and of
   * Maven's output that is not generated source. They are listed once.
   *
   * @return the index; empty where there are too many files, or some cannot be listed
   */
  public synchronized Optional<PathIndex> index() {
    if (listed == null) {
      Lister lister = new Lister();
      try {
        Files.walkFileTree(top, lister);
        listed = new Listed(lister.isFull() ? null : new PathIndex(lister.files));
      } catch (IOException e) {
        listed = new Listed(null);
      }
    }
    return Optional.ofNullable(listed.index());
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    private final List<String> files = new ArrayList<>();

    private boolean isFull() {
      return files.size() > mostEntries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean output = folder.endsWith(Path.of(MAVEN_OUTPUT, name)) && !name.startsWith(GENERATED);
      return !folder.equals(top) && (FOREIGN.contains(name) || output)
          ? FileVisitResult.SKIP_SUBTREE
          : add(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return add(file);
    }

    private FileVisitResult add(Path path) {
      files.add(relative(path));
      return isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }
}
