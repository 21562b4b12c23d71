// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The phrases of one topic in all languages, from the file {@code <topic>.txt}.
 *
 * <p>A file holds a phrase a line; lines that begin with {@code #} are comments. In a phrase,
 * {@code *} stands for the rest of a word, {@code _} for one word, {@code __} for up to three
 * words, and {@code (a|b)} for either, {@code $} for the end of a clause, {@code …} for the rest of
 * one. Letter case does not count. A phrase occurs only at the boundaries of words, except in
 * scripts that write no blanks. Instances are immutable and thread-safe.
 */
public final class Lexicon {

  private final ByBeginning<Phrase> phrases;

  private final BeginningPairs pairs;

  private Lexicon(List<Phrase> phrases) {
    this.phrases = new ByBeginning<>(phrases, Phrase::beginnings);
    this.pairs =
        new BeginningPairs(
            phrases.stream().flatMap(phrase -> phrase.beginnings().stream()).toList());
  }

  /**
   * Reads a topic's phrases from this package's resources.
   *
   * @param topic the topic
   * @return the lexicon
   * @throws IllegalArgumentException if there is no such topic
   */
  public static Lexicon of(String topic) {
    return new Lexicon(LexiconFile.lines(topic).stream().map(Phrase::new).toList());
  }

  /**
   * The phrases of a topic as a regular expression, to be part of a larger one.
   *
   * @param topic the topic
   * @return a group without a number; it is to be compiled without regard to letter case
   * @throws IllegalArgumentException if there is no such topic
   */
  public static String expression(String topic) {
    return LexiconFile.lines(topic).stream()
        .map(PhraseExpression::of)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The phrases that may stand at a place. */
  private List<Phrase> at(String text, int at) {
    if (at >= text.length() || !pairs.mayBeAt(text, at) || isInsideWord(text, at)) {
      return List.of();
    }
    return phrases.with(PhrasePart.folded(text.charAt(at)));
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at))
        && Scripts.isSpaced(text.charAt(at));
  }

  /** Where the phrase at a place ends; {@link PhrasePart#NONE} if there is none. */
  private int end(String text, int at) {
    List<Phrase> some = at(text, at);
    for (int i = 0; i < some.size(); i++) {
      int end = some.get(i).end(text, at);
      if (end != PhrasePart.NONE) {
        return end;
      }
    }
    return PhrasePart.NONE;
  }

  /** Where the first phrase at or after a place begins; {@link PhrasePart#NONE} without one. */
  private int firstFrom(String text, int from) {
    for (int at = from; at < text.length(); at = next(text, at)) {
      if (end(text, at) != PhrasePart.NONE) {
        return at;
      }
    }
    return PhrasePart.NONE;
  }

  /** The next place where a phrase may begin: not inside of a word. */
  private static int next(String text, int at) {
    int next = at + 1;
    if (WordCharacters.isAsciiLetterOrDigit(text.charAt(at))) {
      while (next < text.length() && WordCharacters.isAsciiLetterOrDigit(text.charAt(next))) {
        next++;
      }
    }
    return next;
  }

  /**
   * Finds the first phrase in a text.
   *
   * @param text the text
   * @return the phrase as the text has it; empty where it has none
   */
  public Optional<String> find(String text) {
    int start = firstFrom(text, 0);
    return start == PhrasePart.NONE
        ? Optional.empty()
        : Optional.of(text.substring(start, end(text, start)));
  }

  /**
   * Whether a phrase occurs in a text.
   *
   * @param text the text
   * @return true if one does
   */
  public boolean occursIn(String text) {
    return firstFrom(text, 0) != PhrasePart.NONE;
  }

  /**
   * Whether a text is a phrase and nothing else.
   *
   * @param text the text
   * @return true if it is
   */
  public boolean isWhole(String text) {
    for (Phrase phrase : at(text, 0)) {
      if (phrase.isAllFrom(text, 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text begins with a phrase.
   *
   * @param text the text
   * @return true if it does
   */
  public boolean begins(String text) {
    return end(text, 0) != PhrasePart.NONE;
  }

  /**
   * Whether a phrase may begin with two characters.
   *
   * @param first the first
   * @param second the second
   * @return false if none does, whatever follows
   */
  public boolean mayBeginWith(char first, char second) {
    return pairs.mayBe(first, second);
  }

  /**
   * Whether a phrase may begin at a place, by its first letters.
   *
   * @param text the text
   * @param at the place
   * @return false if none does, whatever follows
   */
  public boolean mayBegin(String text, int at) {
    for (Phrase phrase : at(text, at)) {
      if (phrase.canStand(text, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what follows in a text begins with a phrase.
   *
   * @param text the text
   * @param from where to begin; white space from there on is skipped
   * @return true if it does
   */
  public boolean beginsBehind(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return end(text, at) != PhrasePart.NONE;
  }

  /**
   * A text without the phrases that occur in it.
   *
   * @param text the text
   * @return the text with a blank in the place of each phrase
   */
  public String removeFrom(String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (int at = firstFrom(text, 0); at != PhrasePart.NONE; at = firstFrom(text, from)) {
      rest.append(text, from, at).append(' ');
      from = Math.max(end(text, at), at + 1);
    }
    return rest.append(text, Math.min(from, text.length()), text.length()).toString();
  }
}
