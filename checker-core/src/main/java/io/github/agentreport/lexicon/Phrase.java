// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.List;

/** A phrase of a lexicon. */
final class Phrase {

  private final PhrasePart first;
  private final List<String> beginnings;

  /** Whether no word may end right before it. */
  private final boolean bounded;

  /**
   * Creates a phrase.
   *
   * @param text the phrase in the notation of {@link Lexicon}
   */
  Phrase(String text) {
    this.first = PhraseParser.parse(text);
    this.bounded = WordCharacters.beginsSpaced(text);
    List<String> found = first.beginnings();
    this.beginnings = found.contains("") ? List.of("") : found;
  }

  /** The folded characters with which occurrences begin; one empty text where these can be any. */
  List<String> beginnings() {
    return beginnings;
  }

  /** Where the occurrence at a place ends; {@link PhrasePart#NONE} if there is none. */
  int end(String text, int at) {
    // Nearly all looks end at the first letters.
    int end = first.end(text, at, false);
    return end == PhrasePart.NONE || isBounded(text, at) ? end : PhrasePart.NONE;
  }

  /** Whether all that follows a place is an occurrence. */
  boolean isAllFrom(String text, int at) {
    return first.end(text, at, true) != PhrasePart.NONE && isBounded(text, at);
  }

  private boolean isBounded(String text, int at) {
    return !bounded || at == 0 || !WordCharacters.isLetterOrNumber(text.codePointBefore(at));
  }

  /** Whether the phrase can stand at a place, as far as its first letters tell. */
  boolean canStand(String text, int at) {
    for (int i = 0; i < beginnings.size(); i++) {
      if (PhrasePart.isAt(beginnings.get(i), text, at)) {
        return true;
      }
    }
    return false;
  }
}
