// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceTest {

  @ParameterizedTest
  @ValueSource(strings = {"...", "-", "TBD", "see above", "To be done later."})
  void whatSaysNothingIsEvasive(String text) {
    assertThat(Substance.isEvasive(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "{}", "\"\"", "''", "7", "TBD was removed from all pages", "Above average"})
  void aValueIsNot(String text) {
    assertThat(Substance.isEvasive(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"None", "No findings.", "- **None** so far", "Nothing to report, really"})
  void theFirstWordsMaySayThatThereIsNothing(String text) {
    assertThat(Substance.isNothing(text)).isTrue();
  }
}
