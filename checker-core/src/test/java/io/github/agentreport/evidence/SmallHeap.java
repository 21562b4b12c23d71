// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.nio.file.Path;

/** Says what becomes of ticks, in a machine of its own; started by {@link SmallHeapTest}. */
final class SmallHeap {

  static final String SAID = "said: ";

  private SmallHeap() {}

  /**
   * Prints a line for each tick.
   *
   * @param arguments the folder, and the evidence that each tick needs
   */
  public static void main(String... arguments) {
    Build build = new Build(Path.of(arguments[0]));
    for (int at = 1; at < arguments.length; at++) {
      System.out.println(SAID + build.say(arguments[at], Build.REPORT));
    }
  }
}
