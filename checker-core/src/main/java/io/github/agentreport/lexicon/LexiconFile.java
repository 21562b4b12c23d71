// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the file of a topic. All languages are in one: to look for a file in the jars of a plugin
 * takes longer than to read it.
 */
final class LexiconFile {

  private LexiconFile() {}

  /**
   * The lines of a topic, without comments and blank lines.
   *
   * @throws IllegalArgumentException if there is no such topic
   */
  static List<String> lines(String topic) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(topic + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no phrases for the topic " + topic);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
