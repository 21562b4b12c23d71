// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.lexicon.Scripts;
import io.github.agentreport.lexicon.WordList;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reduces a normal form to the words that carry its meaning, without their endings. */
final class Stems {

  private static final int SHORTEST_STEM = 3;
  private static final String PARTICLES = "과와을를이가은는의에도로";
  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;

  /** The endings by their last letter, longer ones first. */
  private static final Map<Character, List<String>> ENDINGS =
      Stream.of(
              "ments", "ment", "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing",
              "ies", "ied", "ed", "es", "adas", "ados", "ada", "ado", "idas", "idos", "ida", "ido",
              "as", "os", "e", "s", "y", "a", "o")
          .collect(
              Collectors.groupingBy(
                  ending -> ending.charAt(ending.length() - 1), Collectors.toUnmodifiableList()));

  /** Words of any sentence. "no" and "not" are not among them: they turn a meaning around. */
  private static final Set<String> COMMON = Set.copyOf(WordList.of("common-words"));

  /** Short forms with the stem of what they stand for. */
  private static final Map<String, String> SHORT_FORMS =
      Map.of(
          "doc", "document",
          "docs", "document",
          "config", "configur",
          "spec", "specific",
          "specs", "specific",
          "env", "environ",
          "repo", "repositor",
          "impl", "implement",
          "perf", "performanc",
          "db", "databas");

  private Stems() {}

  /** The stems of a normal form, in order; of all its words where it has no others. */
  static Set<String> of(String normalForm) {
    Set<String> stems = new LinkedHashSet<>();
    String[] words = normalForm.split(" ", -1);
    for (String word : words) {
      if (!word.isEmpty() && !COMMON.contains(word)) {
        add(word, stems);
      }
    }
    if (stems.isEmpty()) {
      stems.addAll(List.of(words));
    }
    return stems;
  }

  /** A word may change its script, as in "APIの設計". */
  private static void add(String word, Set<String> stems) {
    int start = 0;
    for (int at = 1; at <= word.length(); at++) {
      boolean ends =
          at == word.length()
              || Scripts.isSpaced(word.charAt(at)) != Scripts.isSpaced(word.charAt(start));
      if (ends) {
        addRun(word.substring(start, at), stems);
        start = at;
      }
    }
  }

  /**
   * Scripts without blanks, and Korean without its particles, are compared by pairs of characters.
   */
  private static void addRun(String run, Set<String> stems) {
    if (Scripts.isSpaced(run.charAt(0))) {
      stems.add(stem(run));
      return;
    }
    boolean particle = run.length() > 2 && PARTICLES.indexOf(run.charAt(run.length() - 1)) >= 0;
    String word = particle ? run.substring(0, run.length() - 1) : run;
    if (word.length() <= 2) {
      stems.add(word);
    }
    for (int at = 0; at + 2 <= word.length(); at++) {
      stems.add(word.substring(at, at + 2));
    }
  }

  private static String stem(String written) {
    String word = Spelling.american(withoutAccents(written));
    String whole = SHORT_FORMS.get(word);
    if (whole != null || word.isEmpty()) {
      return whole == null ? word : whole;
    }
    for (String ending : ENDINGS.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Authors leave accents out; the marks of other scripts carry meaning. */
  private static String withoutAccents(String word) {
    boolean ascii = true;
    for (int at = 0; at < word.length() && ascii; at++) {
      ascii = word.charAt(at) < 0x80;
    }
    if (ascii) {
      return word;
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> c < FIRST_ACCENT || c > LAST_ACCENT)
        .forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
