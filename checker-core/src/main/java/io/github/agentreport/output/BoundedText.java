// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import java.nio.charset.StandardCharsets;

/** Text of which no more is kept than fits into a number of bytes in UTF-8. */
final class BoundedText {

  private final StringBuilder text = new StringBuilder();
  private long rest;
  private boolean full;

  BoundedText(long bytes) {
    rest = bytes;
  }

  /** Adds a line unless it, or one before it, does not fit; says whether it did. */
  boolean add(String line) {
    long size = line.getBytes(StandardCharsets.UTF_8).length + 1L;
    full = full || size > rest;
    if (!full) {
      text.append(line).append('\n');
      rest -= size;
    }
    return !full;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
