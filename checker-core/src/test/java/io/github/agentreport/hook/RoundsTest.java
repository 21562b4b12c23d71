// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static List<Finding> found(String message, int line) {
    SourceLocation place = new SourceLocation("last-message.md", line, 1, line, 2);
    return List.of(
        new Finding("item-open", Severity.ERROR, "It", message, "Tick it.", place, null));
  }

  @Test
  void whatWasSaidIsNotSaidAgainWhateverWasSaidInBetween() {
    Rounds rounds = Rounds.NONE.with(found("A", 1)).with(found("B", 1));

    assertThat(rounds.whyEnough(found("A", 7))).hasValue("It was told the same before.");
    assertThat(rounds.whyEnough(found("B", 7))).hasValue("It was told the same before.");
    assertThat(rounds.whyEnough(found("C", 7))).isEmpty();
  }

  @Test
  void nobodyIsSentRoundForEver() {
    Rounds rounds = Rounds.NONE;
    for (int round = 0; round < Rounds.MOST; round++) {
      rounds = rounds.with(found("Finding " + round, 1));
    }

    assertThat(rounds.whyEnough(found("New", 1))).hasValue("It was told 5 times before.");
  }

  @Test
  void nothingKnownIsEnough() {
    assertThat(Rounds.NONE.whyEnough(found("A", 1)))
        .hasValue("What it was told before is not known.");
  }

  @Test
  void theTextIsReadBackAndAnyOtherIsNone() {
    Rounds rounds = Rounds.NONE.with(found("A", 1)).with(found("B", 1));

    assertThat(Rounds.of(rounds.text())).isEqualTo(rounds);
    assertThat(Rounds.of("")).isEqualTo(Rounds.NONE);
    assertThat(Rounds.of(rounds.text() + "more\n")).isEqualTo(Rounds.NONE);
  }
}
