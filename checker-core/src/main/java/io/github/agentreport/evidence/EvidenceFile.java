// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A regular file inside the folder that evidence is read in.
 *
 * @param path the file, with links resolved
 * @param name the file relative to the folder, with {@code /} as separator
 * @param size its size in bytes
 * @param modified when it was last written
 */
record EvidenceFile(Path path, String name, long size, Instant modified) {

  /** What opens a tag on mainframes; in ASCII it is a letter, which begins no XML. */
  private static final int EBCDIC_TAG = 0x4C;

  InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path));
  }

  /** Whether the first character that is no white space or byte order mark opens a tag. */
  boolean beginsLikeXml() throws EvidenceException {
    try (InputStream in = open()) {
      int first = in.read();
      while (first >= 0 && (first <= ' ' || first == 0xEF || first == 0xBB || first == 0xBF)) {
        first = in.read();
      }
      // A file in UTF-16 begins with one of these two.
      return first == '<' || first == 0xFE || first == 0xFF;
    } catch (IOException e) {
      throw unreadable("cannot be read");
    }
  }

  /** Whether the first characters have more than a byte each, or are not those of ASCII. */
  boolean isWide() throws IOException {
    try (InputStream in = open()) {
      for (byte one : in.readNBytes(4)) {
        int value = Byte.toUnsignedInt(one);
        if (value == 0 || value >= 0xFE || value == EBCDIC_TAG) {
          return true;
        }
      }
      return false;
    }
  }

  SourceLocation place(int line) {
    int number = Math.max(1, line);
    return new SourceLocation(name, number, 1, number, 1);
  }

  EvidenceException unreadable(int line, String reason) {
    return EvidenceException.unreadable("%s:%s %s".formatted(name, Math.max(1, line), reason));
  }

  EvidenceException unreadable(String reason) {
    return EvidenceException.unreadable("%s %s".formatted(name, reason));
  }
}
