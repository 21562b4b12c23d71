// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.TestNumbers.Outcome;
import io.github.agentreport.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which reports count tests, and expressions made of them. */
final class TestWords {

  static final Lexicon NOUN = Lexicon.of("test-noun");
  static final Lexicon PART = Lexicon.of("claim-part");
  static final Lexicon ALL_PASS = Lexicon.of("tests-all-pass");
  static final Lexicon OTHER = Lexicon.of("test-other");

  private static final Lexicon WHOLE = Lexicon.of("test-whole");
  private static final Lexicon FILLERS = Lexicon.of("test-filler");
  private static final Lexicon PASSED = Lexicon.of("test-passed");
  private static final Lexicon FAILED = Lexicon.of("test-failed");
  private static final Lexicon SKIPPED = Lexicon.of("test-skipped");
  private static final Lexicon RUN = Lexicon.of("test-run");

  private static final String NOUN_OF_TESTS = Lexicon.expression("test-noun");
  private static final String FILLER = Lexicon.expression("test-filler");
  private static final String OUTCOME =
      "(?:%s|%s|%s|%s)"
          .formatted(
              Lexicon.expression("test-passed"),
              Lexicon.expression("test-failed"),
              Lexicon.expression("test-skipped"),
              Lexicon.expression("test-run"));

  /** A number that stands by itself: no part of a name, version, time, share or bound. */
  private static final String NUMBER =
      // Nearly every look ends here; what is behind takes longer.
      "(?=\\d)(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{N}#~≈<>≥≤=+/._–-])(?<![#~≈<>≥≤=+–-]\\s)"
          + "(?<!\\p{N},)(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\p{N}%+]|[.:,–-]\\p{N}|\\s?[%+])";

  private static final String OF = "\\s*(?:/|\\b(?:out of|of|von|de|sur|из)\\b)\\s*";
  private static final String COUNTER = "\\s?(?:(?:个|個|개의?|件|项|項|条|本)(?:の)?)?";

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /**
   * A number, or a number of another, with the tests that it counts and what became of them.
   * Groups: number, other number, words before the noun, noun, outcome, noun.
   */
  static final Pattern COUNT =
      Pattern.compile(
          NUMBER
              + "(?:"
              + OF
              + "(\\d{1,6})(?![\\p{N}%]))?"
              + COUNTER
              + "\\s*(?:((?:[\\p{L}-]+\\s+){0,2}?)("
              + NOUN_OF_TESTS
              + ")[\\s,(:|-]{0,4})?(?:"
              + FILLER
              + "\\s*){0,4}("
              + OUTCOME
              + ")(?!\\s*[:=|]\\s*\\d)(?:\\s*("
              + NOUN_OF_TESTS
              + "))?",
          FLAGS);

  /** A number of tests that were run. Groups: number, words before the noun. */
  static final Pattern RAN =
      Pattern.compile(
          Lexicon.expression("test-run")
              + "\\s+"
              + NUMBER
              + "\\s+((?:[\\p{L}-]+\\s+){0,2}?)"
              + NOUN_OF_TESTS,
          FLAGS);

  /** A number of tests before a list of what became of some of them. Group: number. */
  static final Pattern LEADING =
      Pattern.compile(NUMBER + COUNTER + "\\s*" + NOUN_OF_TESTS + "[\\s,;:(|-]*$", FLAGS);

  /** A fraction of tests without a word of what became of them, behind its label. */
  static final Pattern FRACTION =
      Pattern.compile(NUMBER + "\\s*/\\s*(\\d{1,6})(?![\\p{N}%/])", FLAGS);

  /** A labelled number, {@code Failures: 0}. Groups: label, number. */
  static final Pattern LABELLED =
      Pattern.compile(
          "(?<![\\p{L}-])((?:[\\p{L}-]++\\s++){0,2}[\\p{L}-]++)\\s*[:=|]\\s*\\|?\\s*"
              + NUMBER
              + "(?!\\s*(?:/|of\\b|out\\b|\\p{L}|[.,]?\\d))",
          FLAGS);

  /** Two letters or digits in a row: more than the letter of an option. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]{2}");

  private TestWords() {}

  /** Whether a text has a word that tells what became of tests. */
  static boolean tellsOutcome(String text) {
    return PASSED.occursIn(text)
        || RUN.occursIn(text)
        || FAILED.occursIn(text)
        || SKIPPED.occursIn(text);
  }

  /** What a word says became of tests. */
  static Optional<Outcome> outcome(String word) {
    if (PASSED.isWhole(word)) {
      return Optional.of(Outcome.PASSED);
    } else if (FAILED.isWhole(word)) {
      return Optional.of(Outcome.FAILED);
    } else if (SKIPPED.isWhole(word)) {
      return Optional.of(Outcome.SKIPPED);
    }
    return RUN.isWhole(word) ? Optional.of(Outcome.RUN) : Optional.empty();
  }

  /**
   * What a label says that is made of a word for tests, a word for what became of them, or both.
   */
  static Optional<Outcome> outcomeOfLabel(String label) {
    return outcome(NOUN.removeFrom(label).strip());
  }

  /** Whether words name no part of the tests: they only speak of tests, or how they are run. */
  static boolean isWhole(String words) {
    String rest = NOUN.removeFrom(words);
    for (Lexicon known : List.of(WHOLE, FILLERS, PASSED, FAILED, SKIPPED, RUN)) {
      rest = known.removeFrom(rest);
    }
    return !NAME.matcher(rest).find();
  }

  static int number(String digits) {
    return Integer.parseInt(digits.replace(",", ""));
  }
}
