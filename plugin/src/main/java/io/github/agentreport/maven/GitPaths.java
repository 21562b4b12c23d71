// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads paths as git prints them, a path a line. */
final class GitPaths {

  private GitPaths() {}

  /** The paths, without blank lines and without the quotes that git sets around unusual ones. */
  static List<String> read(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(GitPaths::unquoted)
        .toList();
  }

  /** Inside quotes, a backslash precedes a letter as in C, or the three octal digits of a byte. */
  private static String unquoted(String line) {
    if (line.length() < 2 || line.charAt(0) != '"' || !line.endsWith("\"")) {
      return line;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 1;
    while (at < line.length() - 1) {
      char c = line.charAt(at);
      if (c != '\\') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        at++;
      } else if (line.substring(at).matches("\\\\[0-3][0-7]{2}.*")) {
        bytes.write(Integer.parseInt(line.substring(at + 1, at + 4), 8));
        at += 4;
      } else {
        char letter = line.charAt(at + 1);
        bytes.write(letter == 't' ? '\t' : letter == 'n' ? '\n' : letter);
        at += 2;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
