// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import java.util.List;

/**
 * A block of code on a page.
 *
 * @param place the page and the line that it begins on, 1-based
 * @param info what its fence says of it, language first; empty where it says nothing
 * @param content the code, with a line feed at the end of each line
 */
record Fence(String place, String info, String content) {

  String language() {
    return info.split(" ", 2)[0];
  }

  /** Whether the fence says, behind the language, that it is of a kind. */
  boolean is(String kind) {
    return words().contains(kind);
  }

  /** The file that the fence says it is. */
  String file(String usual) {
    return words().stream().filter(word -> word.indexOf('.') >= 0).findFirst().orElse(usual);
  }

  private List<String> words() {
    List<String> words = List.of(info.split(" ", -1));
    return words.subList(1, words.size());
  }

  String problem(String what) {
    return place + ": " + what;
  }
}
