package io.github.agentreport.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reduces a normal form to the words that carry its meaning, without their endings. */
final class Stems {

  private static final int SHORTEST_STEM = 3;
  private static final String[] ENDINGS = {
    "ments", "ment", "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ies", "ied",
    "ed", "es", "e", "s", "y"
  };

  /** Words of any sentence. "no" and "not" are not among them: they turn a meaning around. */
  private static final Set<String> COMMON =
      Set.of(
          "a",
          "an",
          "the",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "of",
          "to",
          "in",
          "on",
          "for",
          "and",
          "or",
          "with",
          "by",
          "at",
          "as",
          "it",
          "its",
          "that",
          "this",
          "all",
          "any",
          "each",
          "every",
          "if",
          "what",
          "which",
          "where",
          "made",
          "properly",
          "your",
          "my",
          "our",
          "i",
          "we",
          "you");

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
    String[] words = normalForm.split(" ");
    for (String word : words) {
      if (!word.isEmpty() && !COMMON.contains(word)) {
        stems.add(stem(word));
      }
    }
    if (stems.isEmpty()) {
      stems.addAll(List.of(words));
    }
    return stems;
  }

  private static String stem(String word) {
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
}
