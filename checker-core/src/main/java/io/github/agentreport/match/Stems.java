package io.github.agentreport.match;

import io.github.agentreport.lexicon.Scripts;
import io.github.agentreport.lexicon.WordList;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reduces a normal form to the words that carry its meaning, without their endings. */
final class Stems {

  private static final int SHORTEST_STEM = 3;
  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;
  private static final String[] ENDINGS = {
    "ments", "ment", "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ies", "ied",
    "ed", "es", "e", "s", "y"
  };

  /** Words of any sentence. "no" and "not" are not among them: they turn a meaning around. */
  private static final Set<String> COMMON = WordList.of("common-words");

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

  /** Scripts without blanks, and Korean with its particles, are compared by pairs of characters. */
  private static void add(String word, Set<String> stems) {
    if (word.length() > 2 && !Scripts.isSpaced(word.codePointAt(0))) {
      for (int at = 0; at + 2 <= word.length(); at++) {
        stems.add(word.substring(at, at + 2));
      }
    } else {
      stems.add(stem(word));
    }
  }

  private static String stem(String written) {
    String word = withoutAccents(written);
    String whole = SHORT_FORMS.get(word);
    if (whole != null) {
      return whole;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Authors leave accents out; the marks of other scripts carry meaning. */
  private static String withoutAccents(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
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
