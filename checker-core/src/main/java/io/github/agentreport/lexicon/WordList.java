// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one topic in all languages, from the file {@code <topic>.txt}: lower case, separated
 * by blanks or line breaks; lines that begin with {@code #} are comments.
 */
public final class WordList {

  private WordList() {}

  /**
   * Reads a topic's words from this package's resources.
   *
   * @param topic the topic
   * @return the words, immutable
   * @throws IllegalArgumentException if there is no such topic
   */
  public static Set<String> of(String topic) {
    Set<String> words = new TreeSet<>();
    LexiconFile.lines(topic).forEach(line -> Collections.addAll(words, line.split("\\s+", -1)));
    return Collections.unmodifiableSet(words);
  }
}
