// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFilesTest {

  @TempDir private Path base;

  @Test
  void findsEachFileOnceAndNamesThePatternsThatMatchNothing() throws IOException {
    Path one = Files.createFile(base.resolve("b.md"));
    Path two = Files.createFile(base.resolve("a.md"));

    FoundFiles found =
        FoundFiles.find(base, List.of("b.md", "*.md", " notes/*.md ", "", " ", "gone.md"));

    assertThat(found.files()).containsExactly(two, one);
    assertThat(found.unmatched()).containsExactly("notes/*.md", "gone.md");
  }
}
