// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongBlanksTest {

  @Test
  void longRunsAreShortened() {
    assertThat(LongBlanks.shorten(List.of("a" + " ".repeat(201) + "b", "c")))
        .containsExactly("a" + " ".repeat(200) + "b", "c");
  }

  @Test
  void blanksThatAnAuthorWritesStay() {
    List<String> lines = List.of("a" + " ".repeat(200) + "b", "a \t b ".repeat(100), "");

    assertThat(LongBlanks.shorten(lines)).isSameAs(lines);
  }
}
