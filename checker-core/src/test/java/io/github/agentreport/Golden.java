// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what a test got with a file that a person has read. */
public final class Golden {

  private Golden() {}

  /**
   * Fails unless a text is that of the file. With {@code -Dagentreport.golden=write} the file is
   * written, and the test fails all the same: somebody has to read it first.
   */
  public static void check(Path expected, String actual) throws IOException {
    if (System.getProperty("agentreport.golden", "").equals("write")) {
      if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
        Files.writeString(expected, actual);
        fail("%s is written; read it, then run the tests without agentreport.golden", expected);
      }
      return;
    }
    assertThat(actual).as("compared with %s", expected).isEqualTo(Files.readString(expected));
  }
}
