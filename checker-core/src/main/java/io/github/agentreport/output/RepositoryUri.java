// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as URI references relative to the root of a repository (RFC 3986, section 3.3). */
final class RepositoryUri {

  private static final String UNRESERVED_MARKS = "-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private RepositoryUri() {}

  /** The path with all but unreserved characters as percent-encoded UTF-8. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : relative(path).getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(octet)) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return uri.toString();
  }

  /** Nothing before the first name: a reader would take the rest for a host or a scheme. */
  private static String relative(String path) {
    return path.replaceFirst("^(?:\\./|/)+", "");
  }

  private static boolean isUnreserved(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || UNRESERVED_MARKS.indexOf(octet) >= 0;
  }
}
