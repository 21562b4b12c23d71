// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style or script of the page, which ships with this class.
 *
 * @param text its text
 * @param hash its digest as a source expression of a content security policy (W3C, CSP Level 3,
 *     section 2.3.1)
 */
record PageResource(String text, String hash) {

  static PageResource of(String name) {
    try (InputStream in = PageResource.class.getResourceAsStream(name)) {
      // A browser reads CR LF as LF before it takes the digest.
      String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      String normal = text.replace("\r\n", "\n");
      return new PageResource(normal, "sha256-" + digest(normal));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
