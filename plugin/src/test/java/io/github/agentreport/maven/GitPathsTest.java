// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GitPathsTest {

  @Test
  void unusualPathsStandInQuotes() {
    assertThat(
            GitPaths.read(
                List.of(
                    "src/main.java",
                    "",
                    "\"src/\\303\\274ber.java\"",
                    "\"a \\\"b\\\" \\\\ c\\td\"",
                    "\"unfinished")))
        .containsExactly("src/main.java", "src/über.java", "a \"b\" \\ c\td", "\"unfinished");
  }
}
