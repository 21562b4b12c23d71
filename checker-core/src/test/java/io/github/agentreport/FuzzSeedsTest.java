// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer begins with, and what it once found, holds in every run of the tests. */
class FuzzSeedsTest {

  private static final int MOST = 60;

  @ParameterizedTest
  @EnumSource
  void everySeedIsTaken(FuzzTarget target) throws Exception {
    List<byte[]> seeds = target.seeds();
    assertThat(seeds).hasSizeGreaterThan(1);
    for (byte[] seed : seeds.subList(0, Math.min(MOST, seeds.size()))) {
      target.take(seed);
    }
  }
}
