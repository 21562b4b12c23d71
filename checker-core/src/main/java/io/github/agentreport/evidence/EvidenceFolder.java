// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.file.FilePattern;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The folder that evidence is read in. Nothing outside of it is opened: links are resolved first,
 * and only regular files are read. Immutable and thread-safe.
 */
public final class EvidenceFolder {

  private final @Nullable Path root;
  private final EvidenceLimits limits;

  /**
   * Creates the folder.
   *
   * @param root the folder, which need not be there yet
   * @param limits how much is read at most
   */
  public EvidenceFolder(Path root, EvidenceLimits limits) {
    this.root = root.toAbsolutePath().normalize();
    this.limits = limits;
  }

  private EvidenceFolder() {
    this.root = null;
    this.limits = EvidenceLimits.DEFAULT;
  }

  /**
   * No folder: what needs evidence cannot be verified.
   *
   * @return the same as a folder in which nothing is
   */
  public static EvidenceFolder absent() {
    return new EvidenceFolder();
  }

  /** The folder with its links resolved; empty where there is none. */
  Optional<Path> real() throws EvidenceException {
    if (root == null || !Files.isDirectory(root)) {
      return Optional.empty();
    }
    try {
      return Optional.of(root.toRealPath());
    } catch (IOException e) {
      throw EvidenceException.unreadable("%s cannot be read".formatted(root));
    }
  }

  EvidenceLimits limits() {
    return limits;
  }

  /** The files that match a pattern, at least one, sorted by name. */
  List<EvidenceFile> find(String pattern) throws EvidenceException {
    checkConfined(pattern);
    Path folder = real().orElseThrow(() -> nothing(pattern));
    List<EvidenceFile> files = new ArrayList<>();
    for (Path path : matches(folder, pattern)) {
      file(folder, path, pattern).ifPresent(files::add);
      if (files.size() > limits.files()) {
        throw EvidenceException.beyondLimit(
            "more files match \"%s\" than agentreport.maxEvidenceFiles (%s)"
                .formatted(pattern, limits.files()));
      }
    }
    if (files.isEmpty()) {
      throw nothing(pattern);
    }
    return files;
  }

  private static EvidenceException nothing(String pattern) {
    return EvidenceException.missing("no file matches \"%s\"".formatted(pattern));
  }

  static boolean leadsOut(String path) {
    List<String> names = List.of(path.split("[/\\\\]", -1));
    return names.get(0).isEmpty() || path.matches("[A-Za-z]:.*") || names.contains("..");
  }

  private static void checkConfined(String pattern) throws EvidenceException {
    if (leadsOut(pattern)) {
      throw EvidenceException.unreadable(
          "\"%s\" leads out of the folder that evidence is read in".formatted(pattern));
    }
  }

  private SortedSet<Path> matches(Path folder, String pattern) throws EvidenceException {
    try {
      return new FilePattern(folder, pattern).find(limits.entries());
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "a folder cannot be read" : e.getReason();
      throw EvidenceException.unreadable(
          "the files \"%s\" cannot be found: %s".formatted(pattern, reason));
    } catch (IOException | InvalidPathException e) {
      throw EvidenceException.unreadable(
          "the files \"%s\" cannot be found: a folder cannot be read".formatted(pattern));
    }
  }

  private Optional<EvidenceFile> file(Path folder, Path path, String pattern)
      throws EvidenceException {
    String name = folder.relativize(path).toString().replace('\\', '/');
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(folder)) {
        throw EvidenceException.unreadable(
            "%s is a link that leads out of the folder that evidence is read in".formatted(name));
      }
      BasicFileAttributes attributes =
          Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory() && new FilePattern(folder, pattern).isGlob()) {
        return Optional.empty();
      } else if (!attributes.isRegularFile()) {
        throw EvidenceException.unreadable(name + " is no regular file");
      } else if (attributes.size() > limits.fileSize()) {
        throw EvidenceException.beyondLimit(
            "%s has %s bytes, more than agentreport.maxEvidenceSize (%s)"
                .formatted(name, attributes.size(), limits.fileSize()));
      }
      return Optional.of(
          new EvidenceFile(
              real, name, attributes.size(), attributes.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException e) {
      throw EvidenceException.unreadable(name + " is a link to nothing");
    } catch (FileSystemLoopException e) {
      throw EvidenceException.unreadable(name + " is a link to itself");
    } catch (AccessDeniedException e) {
      throw EvidenceException.unreadable(name + " cannot be read: permission denied");
    } catch (IOException e) {
      throw EvidenceException.unreadable(name + " cannot be read");
    }
  }
}
