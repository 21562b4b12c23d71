// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads a value in JSON. */
class JsonFuzzTest {

  static List<byte[]> seeds() throws IOException {
    return FuzzTarget.JSON.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] bytes) throws Exception {
    FuzzTarget.JSON.take(bytes);
  }
}
