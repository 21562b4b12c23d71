// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The definitions and contract files that patterns name, and what these extend. */
final class ContractInputs implements BaseFiles {

  private final InputFiles files;
  private final ClassPathFiles resources;
  private final Map<String, Path> places = new HashMap<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<String> unmatched = new ArrayList<>();

  private ContractInputs(InputFiles files, ClassPathFiles resources) {
    this.files = files;
    this.resources = resources;
  }

  /** Finds what each pattern names: a resource on the plugin's class path, else files. */
  static ContractInputs find(
      Path folder, List<String> patterns, InputFiles files, ClassPathFiles resources)
      throws IOException {
    ContractInputs found = new ContractInputs(files, resources);
    List<String> rest = new ArrayList<>();
    for (String pattern : patterns) {
      resources.find(pattern.strip()).ifPresentOrElse(found.inputs::add, () -> rest.add(pattern));
    }
    FoundFiles paths = FoundFiles.find(folder, rest);
    paths.files().forEach(path -> found.inputs.add(found.read(path)));
    found.unmatched.addAll(paths.unmatched());
    return found;
  }

  List<InputFile> inputs() {
    return List.copyOf(inputs);
  }

  /** The patterns that name nothing. */
  List<String> unmatched() {
    return List.copyOf(unmatched);
  }

  private InputFile read(Path path) {
    places.put(files.name(path), path);
    return files.read(path);
  }

  @Override
  public InputFile find(String reference, String from) {
    if (ClassPathFiles.isResource(from)) {
      return resources.relative(reference, from);
    } else if (ClassPathFiles.isResource(reference)) {
      return resources
          .find(reference)
          .orElse(new InputFile.Unreadable(reference, "is not on the class path"));
    }
    Path folder = places.getOrDefault(from, Path.of("")).toAbsolutePath().getParent();
    return read((folder == null ? Path.of("") : folder).resolve(reference).normalize());
  }
}
