// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a topic, one a language. */
final class LexiconFiles {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "es", "fr", "ja", "ko", "pt", "ru", "zh");

  private LexiconFiles() {}

  /**
   * The lines of all languages, without comments and blank lines.
   *
   * @throws IllegalArgumentException if no language has any
   */
  static Stream<String> lines(String topic) {
    List<String> lines =
        LANGUAGES.stream()
            .flatMap(language -> ofResource(topic + "." + language + ".txt"))
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
            .toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("no phrases for the topic " + topic);
    }
    return lines.stream();
  }

  private static Stream<String> ofResource(String resource) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(resource)) {
      return in == null
          ? Stream.empty()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
