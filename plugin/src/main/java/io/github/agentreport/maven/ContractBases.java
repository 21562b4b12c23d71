package io.github.agentreport.maven;

import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.InputFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds what contract files extend, relative to the folder of the file that does. */
final class ContractBases implements BaseFiles {

  private final InputFiles files;
  private final Map<String, Path> places = new HashMap<>();

  /**
   * Creates it.
   *
   * @param files reads files
   * @param contracts the contract files that the user names
   */
  ContractBases(InputFiles files, Iterable<Path> contracts) {
    this.files = files;
    contracts.forEach(path -> places.put(files.name(path), path));
  }

  @Override
  public InputFile find(String reference, String from) {
    Path folder = places.getOrDefault(from, Path.of("")).toAbsolutePath().getParent();
    Path base = (folder == null ? Path.of("") : folder).resolve(reference).normalize();
    places.put(files.name(base), base);
    return files.read(base);
  }
}
