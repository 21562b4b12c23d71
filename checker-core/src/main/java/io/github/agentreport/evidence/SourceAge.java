// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the newest source file of the folder, which no product of the build may be older than.
 * Products are told by the folders that they lie in. Of what else there is, sources are the files
 * under version control that are no prose; where there is no version control, and for files that it
 * does not know yet, those whose names end as the usual languages have it.
 */
final class SourceAge {

  private static final Set<String> PRODUCTS =
      Set.of(
          "target",
          "build",
          "out",
          "dist",
          "bin",
          "obj",
          "coverage",
          "htmlcov",
          "reports",
          "test-results",
          "node_modules",
          "vendor",
          "venv",
          "__pycache__");

  /** Folders and endings of what is read by people, reports among it, and changes no test. */
  private static final Set<String> PROSE_FOLDERS = Set.of("docs", "doc", "agent-reports");

  private static final Set<String> PROSE =
      Set.of("md", "mdx", "markdown", "txt", "rst", "adoc", "asciidoc", "license");

  private static final Set<String> SOURCES =
      Set.of(
          "java", "kt", "kts", "scala", "groovy", "clj", "py", "rb", "php", "js", "jsx", "mjs",
          "cjs", "ts", "tsx", "vue", "svelte", "go", "rs", "c", "cc", "cpp", "cxx", "h", "hpp",
          "cs", "fs", "swift", "m", "dart", "ex", "exs", "erl", "hs", "lua", "r", "sql", "proto");

  /** Below it, names of packages may be those of folders for products. */
  private static final String SOURCE_FOLDER = "src";

  private final EvidenceFolder folder;
  private @Nullable Newest newest;

  SourceAge(EvidenceFolder folder) {
    this.folder = folder;
  }

  /** The newest file; none where {@code file} is null. */
  private record Newest(@Nullable EvidenceFile file) {}

  /** Refuses a file of the build that is older than the newest source. */
  void check(EvidenceFile file, boolean product) throws EvidenceException {
    if (!product && !isProduct(file)) {
      return;
    }
    EvidenceFile source = newest().orElse(null);
    // Some file systems know only seconds.
    if (source != null && seconds(file.modified()).isBefore(seconds(source.modified()))) {
      throw EvidenceException.stale(
          "%s (%s) is older than %s (%s)"
              .formatted(
                  file.name(),
                  seconds(file.modified()),
                  source.name(),
                  seconds(source.modified())));
    }
  }

  /** Whether a file lies where builds put what they make. */
  static boolean isProduct(EvidenceFile file) {
    List<String> names = List.of(file.name().split("/", -1));
    return names.subList(0, names.size() - 1).stream()
        .takeWhile(name -> !name.equals(SOURCE_FOLDER))
        .anyMatch(PRODUCTS::contains);
  }

  static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }

  private synchronized Optional<EvidenceFile> newest() throws EvidenceException {
    if (newest == null) {
      Path root = folder.real().orElse(null);
      Finder finder =
          root == null
              ? new Finder(Path.of(""), Set.of(), folder.limits().entries())
              : new Finder(root, tracked(root), folder.limits().entries());
      try {
        if (root != null) {
          Files.walkFileTree(root, finder);
        }
      } catch (IOException e) {
        throw EvidenceException.unreadable("the sources cannot be listed");
      }
      if (finder.entries > folder.limits().entries()) {
        throw EvidenceException.beyondLimit(
            "there are more files than agentreport.maxEvidenceEntries (%s), too many to tell the newest source"
                .formatted(folder.limits().entries()));
      }
      newest = new Newest(finder.newest);
    }
    return Optional.ofNullable(newest.file());
  }

  private static Set<String> tracked(Path root) throws EvidenceException {
    try (GitHistory history = GitHistory.of(root).orElse(null)) {
      return history == null ? Set.of() : history.tracked(root);
    }
  }

  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Set<String> tracked;
    private final int most;
    private @Nullable EvidenceFile newest;
    private int entries;

    private Finder(Path root, Set<String> tracked, int most) {
      this.root = root;
      this.tracked = tracked;
      this.most = most;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      String name = String.valueOf(path.getFileName());
      boolean source = contains(root.relativize(path), SOURCE_FOLDER);
      boolean product = name.equals("node_modules") || (!source && PRODUCTS.contains(name));
      return !path.equals(root) && (product || name.startsWith("."))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    private static boolean contains(Path path, String name) {
      for (Path part : path) {
        if (part.toString().equals(name)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      String relative = root.relativize(path).toString().replace('\\', '/');
      Instant modified = attributes.lastModifiedTime().toInstant();
      if (attributes.isRegularFile()
          && isSource(relative)
          && (newest == null || modified.isAfter(newest.modified()))) {
        newest = new EvidenceFile(path, relative, attributes.size(), modified);
      }
      return ++entries > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private boolean isSource(String file) {
      List<String> names = List.of(file.toLowerCase(Locale.ROOT).split("/", -1));
      String last = names.get(names.size() - 1);
      String end = last.substring(last.lastIndexOf('.') + 1);
      return SOURCES.contains(end)
          || (tracked.contains(file)
              && !PROSE.contains(end)
              && names.stream().noneMatch(PROSE_FOLDERS::contains));
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException problem) {
      return FileVisitResult.CONTINUE;
    }
  }
}
