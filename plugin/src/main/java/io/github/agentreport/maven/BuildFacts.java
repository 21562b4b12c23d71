// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.BuildContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what outputs say of the build around a check. */
final class BuildFacts {

  private BuildFacts() {}

  /**
   * Collects what is known.
   *
   * @param base the module's folder
   * @param root the folder of the whole build, which is the repository where there is no other
   * @param places the files that were read, by the name that the user knows
   * @param artifacts what the module makes; what is not there is left out
   * @param resourceUri the URI of that; null where it has none
   * @param time when the check was made
   */
  static BuildContext collect(
      Path base,
      Path root,
      Map<String, Path> places,
      List<Path> artifacts,
      @Nullable String resourceUri,
      Instant time)
      throws IOException {
    Optional<GitRepository> git = GitRepository.around(root);
    Path repository = git.map(GitRepository::root).orElse(root);
    SortedMap<String, String> paths = new TreeMap<>();
    places.forEach((name, path) -> paths.put(name, relative(repository, path)));
    String commit = git.isPresent() ? git.get().commit().orElse(null) : null;
    SortedMap<String, String> digests = new TreeMap<>();
    for (Path artifact : artifacts) {
      if (Files.isRegularFile(artifact)) {
        digests.put(artifact.getFileName().toString(), sha256(artifact));
      }
    }
    return new BuildContext(relative(repository, base), resourceUri, paths, commit, digests, time);
  }

  /** The path with {@code /} as separator; in full where the file is not in the repository. */
  private static String relative(Path repository, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(repository) ? repository.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
