// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the modules of a build: the folders that have a build file. */
final class BuildModules {

  /** Folders in which no module begins. */
  private static final Set<String> NO_MODULES =
      Set.of("src", "target", "build", "dist", "node_modules", "vendor", "venv");

  private static final List<String> TEST_FOLDERS =
      List.of("src/test", "src/it", "test", "tests", "__tests__");

  private BuildModules() {}

  /** The modules in a folder, sorted by path. */
  static List<BuildModule> in(Path folder, int mostEntries) throws EvidenceException {
    Finder finder = new Finder(folder, mostEntries);
    try {
      Files.walkFileTree(folder, finder);
    } catch (IOException e) {
      throw EvidenceException.unreadable("the modules of the build cannot be listed");
    }
    if (finder.entries > mostEntries) {
      throw EvidenceException.unreadable(
          "there are more than %s files, too many to find the modules".formatted(mostEntries));
    }
    return List.copyOf(finder.modules.values());
  }

  private static final class Finder extends SimpleFileVisitor<Path> {

    private final SortedMap<String, BuildModule> modules = new TreeMap<>();
    private final Path top;
    private final int most;
    private int entries;

    private Finder(Path top, int most) {
      this.top = top;
      this.most = most;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      return !folder.equals(top) && (NO_MODULES.contains(name) || name.startsWith("."))
          ? FileVisitResult.SKIP_SUBTREE
          : counted();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (WorkingCopy.BUILD_FILES.contains(String.valueOf(file.getFileName()))) {
        Path folder = file.resolveSibling("").normalize();
        String path = top.relativize(folder).toString().replace('\\', '/');
        boolean tested =
            TEST_FOLDERS.stream().anyMatch(one -> Files.isDirectory(folder.resolve(one)));
        modules.put(path, new BuildModule(path, tested));
      }
      return counted();
    }

    private FileVisitResult counted() {
      return ++entries > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      return FileVisitResult.CONTINUE;
    }
  }
}
