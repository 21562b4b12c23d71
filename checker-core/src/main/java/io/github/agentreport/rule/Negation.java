// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Question;
import java.util.Optional;

/** Finds words by which a text takes back that something is done. */
final class Negation {

  private static final Lexicon NEGATIONS = Lexicon.of("negation");
  private static final Lexicon HARMLESS = Lexicon.of("no-negation");

  private static final Lexicon OPEN_QUESTIONS = Lexicon.of("open-question");

  private static final Lexicon NEGATORS = Lexicon.of("negator");
  private static final Lexicon REFUTATIONS = Lexicon.of("refutation");
  private static final Lexicon REFUSALS = Lexicon.of("refusal");

  private Negation() {}

  /** The words that negate; empty where the text only explains. */
  static Optional<String> in(String text) {
    String said = fromFirstWord(text);
    return REFUSALS.begins(said) ? REFUSALS.find(said) : NEGATIONS.find(HARMLESS.removeFrom(said));
  }

  /** Whether a text of the contract asks something to which "no" is as good an answer. */
  static boolean isOpenQuestion(String text) {
    return Question.is(text) && OPEN_QUESTIONS.begins(fromFirstWord(text));
  }

  private static String fromFirstWord(String text) {
    return text.replaceFirst("^[^\\p{L}\\p{N}]+", "");
  }

  /** The words that leave no doubt; empty where a text may only tell of something else. */
  static Optional<String> refutationIn(String text) {
    return REFUTATIONS.find(HARMLESS.removeFrom(text));
  }

  /**
   * The word that turns a reworded statement around; empty where the contract's own has one too.
   */
  static Optional<String> turning(String own, String reworded) {
    return NEGATORS.occursIn(own) ? Optional.empty() : NEGATORS.find(reworded);
  }
}
