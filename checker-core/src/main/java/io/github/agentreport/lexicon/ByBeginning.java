// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things by the folded character that they can begin with: few are to be tried at any place of a
 * text. In each list, they keep their order.
 */
final class ByBeginning<T> {

  private final String characters;
  private final List<List<T>> lists;

  /** Those that can begin with any character. */
  private final List<T> others;

  /**
   * Sorts things.
   *
   * @param things the things
   * @param beginnings the folded characters with which each can begin; an empty text stands for any
   */
  ByBeginning(List<T> things, Function<T, List<String>> beginnings) {
    StringBuilder found = new StringBuilder();
    List<List<T>> sorted = new ArrayList<>();
    List<T> any = new ArrayList<>();
    for (T thing : things) {
      List<String> own = beginnings.apply(thing);
      if (own.contains("")) {
        any.add(thing);
        sorted.forEach(list -> list.add(thing));
        continue;
      }
      for (String beginning : own) {
        int at = found.indexOf(beginning.substring(0, 1));
        if (at < 0) {
          at = found.length();
          found.append(beginning.charAt(0));
          sorted.add(new ArrayList<>(any));
        }
        List<T> list = sorted.get(at);
        if (list.isEmpty() || list.get(list.size() - 1) != thing) {
          list.add(thing);
        }
      }
    }
    this.characters = found.toString();
    this.lists = sorted;
    this.others = any;
  }

  /** Those that can begin with a folded character. */
  List<T> with(char folded) {
    int at = characters.indexOf(folded);
    return at < 0 ? others : lists.get(at);
  }

  /** Those that can begin where there is no character. */
  List<T> withNone() {
    return others;
  }
}
