// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as a runner of CI jobs reads it. A line of Maven's log begins with its level, and
 * Maven 4 sends {@code System.out} to the log; a command has to begin its line.
 */
interface RunnerOutput {

  /** Writes text as it is. */
  void say(String text);

  /** The standard output of this process. */
  static RunnerOutput standard() {
    return text -> {
      // What the log has written so far comes first.
      System.out.flush();
      // Never closed: it is not ours.
      @SuppressWarnings("resource")
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
      out.print(text);
      out.flush();
    };
  }
}
