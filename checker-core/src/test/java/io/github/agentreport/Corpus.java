// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Definitions and reports as they are used in the wild. These are other people's texts and no part
 * of the project: tests that read them are skipped where the folder is not there. The system
 * property {@code agentreport.corpus} names another folder.
 */
public final class Corpus {

  /** The folder, which need not be there. */
  public static final Path FOLDER =
      Path.of(
          System.getProperty(
              "agentreport.corpus", Fixtures.MODULE.resolve("../../shared/corpus").toString()));

  private Corpus() {}

  /** Skips the test where the folder is not there. */
  public static void assumeThere() {
    assumeTrue(Files.isDirectory(FOLDER), () -> "there is no folder " + FOLDER);
  }

  /** All definitions. */
  public static List<Path> definitions() throws IOException {
    assumeThere();
    return Fixtures.files(FOLDER.resolve("definitions"), "*.md");
  }

  /** The reports of a definition's agent. */
  public static List<Path> reports(Path definition) throws IOException {
    List<Path> reports = new ArrayList<>();
    for (Path agent : Fixtures.files(FOLDER.resolve("reports"), "definition")) {
      if (Fixtures.text(agent).strip().equals(String.valueOf(definition.getFileName()))) {
        reports.addAll(Fixtures.files(agent.resolveSibling("."), "*.md"));
      }
    }
    return reports;
  }
}
