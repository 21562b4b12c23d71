// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLocationTest {

  @Test
  void aRegionThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceLocation("a.md", 3, 1, 2, 9))
        .withMessage("not a region: 3:1 to 2:9");
  }

  @Test
  void linesAndColumnsBeginAtOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceLocation("a.md", 0, 1, 1, 1))
        .withMessage("not a region: 0:1 to 1:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceLocation("a.md", 1, 0, 1, 1))
        .withMessage("not a region: 1:0 to 1:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceLocation("a.md", 1, 1, 1, 0))
        .withMessage("not a region: 1:1 to 1:0");
  }

  @Test
  void theStartOfAFileIsAnEmptyRegion() {
    assertThat(SourceLocation.startOf("a.md")).isEqualTo(new SourceLocation("a.md", 1, 1, 1, 1));
  }

  @Test
  void placesAreOrderedByFileThenLineThenColumn() {
    SourceLocation first = new SourceLocation("a.md", 10, 1, 10, 5);
    SourceLocation second = new SourceLocation("b.md", 2, 3, 2, 5);
    SourceLocation third = new SourceLocation("b.md", 2, 4, 2, 5);
    SourceLocation fourth = new SourceLocation("b.md", 10, 1, 10, 5);
    SourceLocation fifth = new SourceLocation("b.md", 10, 1, 11, 2);
    SourceLocation sixth = new SourceLocation("b.md", 10, 1, 11, 3);
    assertThat(List.of(sixth, fourth, third, first, fifth, second).stream().sorted())
        .containsExactly(first, second, third, fourth, fifth, sixth);
  }
}
