// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.Digest;
import io.github.agentreport.hook.HookInput;
import io.github.agentreport.hook.Rounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that keeps what an agent was told until it wants to stop again: one for each session and
 * subagent, so that agents that stop at the same time do not get in one another's way.
 */
final class RoundsFile {

  /** Sessions that end in the middle leave their file; the oldest go. */
  private static final int MOST_FILES = 100;

  private static final int LARGEST = 4096;

  private final Path folder;
  private final Path file;

  private RoundsFile(Path folder, String name) {
    this.folder = folder;
    this.file = folder.resolve(name);
  }

  /** The file of an agent; empty where the input does not tell sessions apart. */
  static Optional<RoundsFile> of(Path folder, HookInput input) {
    if (input.session().isBlank()) {
      return Optional.empty();
    }
    String key = String.join("\n", input.session(), input.agentId(), input.agent());
    String name = Digest.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    return Optional.of(new RoundsFile(folder, name + ".rounds"));
  }

  /** What the agent was told; none where that is not known. */
  Rounds read() throws IOException {
    try {
      return Files.size(file) > LARGEST ? Rounds.NONE : Rounds.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Rounds.NONE;
    }
  }

  /** Keeps what the agent was told; nothing is kept of an agent that may stop. */
  void write(Rounds rounds) throws IOException {
    if (rounds.digests().isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      OutputFile.write(file, rounds.text());
      removeOldest();
    }
  }

  private void removeOldest() throws IOException {
    List<Map.Entry<FileTime, Path>> byAge = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path other : files.filter(path -> path.toString().endsWith(".rounds")).toList()) {
        byAge.add(Map.entry(age(other), other));
      }
    }
    byAge.sort(Map.Entry.comparingByKey(Comparator.reverseOrder()));
    for (Map.Entry<FileTime, Path> old :
        byAge.subList(Math.min(MOST_FILES, byAge.size()), byAge.size())) {
      Files.deleteIfExists(old.getValue());
    }
  }

  /** Another agent's file may go at any time. */
  private static FileTime age(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file);
    } catch (NoSuchFileException e) {
      return FileTime.fromMillis(0);
    }
  }
}
