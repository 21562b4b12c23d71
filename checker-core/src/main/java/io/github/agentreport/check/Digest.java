// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files and texts. */
public final class Digest {

  private Digest() {}

  /**
   * The SHA-256 digest.
   *
   * @param bytes what to digest
   * @return 64 lower-case hexadecimal digits
   */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
