package io.github.agentreport.contract.derivation;

import io.github.agentreport.lexicon.Lexicon;

/** Tells from its wording that a part may be left out. */
final class OptionalParts {

  private static final Lexicon CONDITIONS = Lexicon.of("optional-part");

  private OptionalParts() {}

  /** Whether a heading or name carries a condition, as in {@code Prerequisites (if applicable)}. */
  static boolean isOptional(String text) {
    int open = Math.max(text.indexOf('('), text.indexOf('（'));
    return open >= 0 && CONDITIONS.occursIn(text.substring(open));
  }
}
