// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a line has enough digits in a row is asked before it is searched, to save time only. */
class CommitHashTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09afAF9",
        "AF09af0",
        "9999999",
        "afafafa",
        "0123456789abcdef0123456789abcdef01234567"
      })
  void sevenToFortyDigitsMayBeAHash(String hash) {
    assertThat(CommitHash.in("at " + hash + " it"))
        .extracting(CommitHash::text)
        .containsExactly(hash);
    assertThat(CommitHash.in(hash)).extracting(CommitHash::end).containsExactly(hash.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"09afAF", "0g9afAF", "src/8cce77e/a", "8cce77e.txt", "v8cce77e", "#8cce77e", "-"})
  void partsOfWordsAndPathsAreNone(String text) {
    assertThat(CommitHash.in(text)).isEmpty();
  }

  @Test
  void aHashWithLettersAndDigitsIsNoNumberOrWord() {
    assertThat(new CommitHash("8CCE77E", 0).isHexadecimal()).isTrue();
    assertThat(new CommitHash("20260201", 0).isHexadecimal()).isFalse();
    assertThat(new CommitHash("defaced", 0).isHexadecimal()).isFalse();
  }

  @Test
  void someHashesStandForAny() {
    assertThat(new CommitHash("ABC1234", 0).isStandIn()).isTrue();
    assertThat(new CommitHash("0000000", 0).isStandIn()).isTrue();
    assertThat(new CommitHash("8cce77e", 0).isStandIn()).isFalse();
  }
}
