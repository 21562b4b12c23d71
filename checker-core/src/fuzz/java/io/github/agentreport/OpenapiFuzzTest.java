// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads OpenAPI descriptions. */
class OpenapiFuzzTest {

  static List<byte[]> seeds() throws IOException {
    return FuzzTarget.OPENAPI.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] bytes) throws Exception {
    FuzzTarget.OPENAPI.take(bytes);
  }
}
