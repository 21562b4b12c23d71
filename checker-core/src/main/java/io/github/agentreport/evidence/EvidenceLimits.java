// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

/**
 * How much is read at most, so that no file that a build leaves can hold the check up.
 *
 * @param fileSize the size of a file in bytes beyond which it is refused
 * @param files the number of files that one pattern may match
 * @param entries the number of files and folders that are looked at for one pattern
 */
public record EvidenceLimits(long fileSize, int files, int entries) {

  /** Files of 32 MiB, 10 000 a pattern, among 200 000 files and folders. */
  public static final EvidenceLimits DEFAULT = new EvidenceLimits(32L << 20, 10_000, 200_000);

  /** Validates that something may be read. */
  public EvidenceLimits {
    if (fileSize < 1 || files < 1 || entries < 1) {
      throw new IllegalArgumentException(
          "not limits: %s, %s, %s".formatted(fileSize, files, entries));
    }
  }
}
