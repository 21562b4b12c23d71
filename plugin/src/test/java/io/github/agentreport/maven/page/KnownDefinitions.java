// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The definitions that contract files on pages extend: those of pages and of integration tests. */
final class KnownDefinitions implements BaseFiles {

  private final Map<String, InputFile> files = new TreeMap<>();

  KnownDefinitions(List<Page> pages) throws IOException {
    try (Stream<Path> cases = Files.walk(Page.ROOT.resolve("it/src/it"))) {
      for (Path file : cases.filter(path -> path.toString().endsWith(".md")).toList()) {
        if (file.getParent().endsWith("agents")) {
          put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    for (Page page : pages) {
      for (Fence fence : page.fences()) {
        if (fence.is("definition") && !page.isOfARule()) {
          put(name(fence.file("definition.md")), fence.content());
        }
      }
    }
  }

  private void put(String name, String text) {
    files.put(name, Walkthrough.content(name, text));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public InputFile find(String reference, String from) {
    return files.getOrDefault(
        name(reference), new InputFile.Unreadable(reference, "is on no page and in no test"));
  }
}
