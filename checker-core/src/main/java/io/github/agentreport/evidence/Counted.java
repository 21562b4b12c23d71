// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

/** Numbers with their nouns. */
final class Counted {

  private Counted() {}

  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
