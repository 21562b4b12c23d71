// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the files of a git working copy say, without running git (gitrepository-layout(5)). */
final class GitRepository {

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private final Path root;

  private GitRepository(Path root) {
    this.root = root;
  }

  /** The working copy that holds a folder; empty where none does. */
  static Optional<GitRepository> around(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(new GitRepository(at));
      }
    }
    return Optional.empty();
  }

  /** The folder of the working copy. */
  Path root() {
    return root;
  }

  /** The commit that is checked out; empty before the first one, or where it cannot be told. */
  Optional<String> commit() throws IOException {
    Path own = root.resolve(".git");
    // In a linked working copy, a file says where its folder is.
    Path folder = Files.isRegularFile(own) ? target(own, "gitdir: ") : own;
    Optional<String> head = first(folder.resolve("HEAD"));
    if (head.isEmpty() || !head.get().startsWith("ref: ")) {
      return head.filter(text -> COMMIT.matcher(text).matches());
    }
    String name = head.get().substring("ref: ".length());
    Path common =
        Files.exists(folder.resolve("commondir"))
            ? target(folder.resolve("commondir"), "")
            : folder;
    Optional<String> loose = first(common.resolve(name)).or(() -> packed(common, name));
    return loose.filter(text -> COMMIT.matcher(text).matches());
  }

  private static Path target(Path file, String prefix) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).strip();
    String path = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    return file.resolveSibling(path).normalize();
  }

  private static Optional<String> packed(Path common, String name) {
    return lines(common.resolve("packed-refs")).stream()
        .filter(line -> line.endsWith(" " + name))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst();
  }

  private static Optional<String> first(Path file) {
    return lines(file).stream().findFirst().map(String::strip);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
