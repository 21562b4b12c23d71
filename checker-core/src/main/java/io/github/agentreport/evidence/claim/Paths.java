package io.github.agentreport.evidence.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a working copy and the folders that they are in, by what their paths end with.
 * Nothing is looked up in a file system. Immutable and thread-safe.
 */
public final class Paths {

  private final SortedSet<String> existing = new TreeSet<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final String reportFolder;

  /**
   * Creates the index.
   *
   * @param files the paths of all files, relative to the root, with {@code /} between segments
   * @param reportFolder the folder of the report, relative to the root; empty for the root
   */
  public Paths(Collection<String> files, String reportFolder) {
    this.reportFolder = reportFolder;
    for (String file : files) {
      for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
        existing.add(file.substring(0, end));
      }
    }
    for (String path : existing) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(path);
    }
  }

  /**
   * Finds a path: as it is, then in the report's folder, then as the end of an existing path.
   *
   * @param written the path that a report names
   * @return the existing path, the first one where several end so; empty where there is none
   */
  public Optional<String> find(String written) {
    String path = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    String beside = reportFolder.isEmpty() ? path : reportFolder + "/" + path;
    if (existing.contains(path)) {
      return Optional.of(path);
    } else if (existing.contains(beside)) {
      return Optional.of(beside);
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return byName.getOrDefault(name, List.of()).stream()
        .filter(other -> other.endsWith("/" + path))
        .findFirst();
  }
}
