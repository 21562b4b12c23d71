// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one topic in all languages that have a file {@code <topic>.<language>.txt}.
 *
 * <p>A file holds a phrase a line; lines that begin with {@code #} are comments. In a phrase,
 * {@code *} stands for the rest of a word, {@code _} for one word, {@code __} for up to three
 * words, and {@code (a|b)} for either, {@code $} for the end of a clause, {@code …} for the rest of
 * one. Letter case does not count. A phrase occurs only at the boundaries of words, except in
 * scripts that write no blanks. Instances are immutable and thread-safe.
 */
public final class Lexicon {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The phrases by what they begin with: few are tried at any place of a text. */
  private final Map<Character, Pattern> byBeginning;

  /** The same for ASCII, where nearly every look goes, by the character as it is written. */
  private final @Nullable Pattern[] ascii = new Pattern[0x80];

  /** Which pairs of characters in ASCII a phrase can begin with: most words end the look here. */
  private final BitSet pairs = new BitSet(0x80 * 0x80);

  /** The phrases that can begin with any character; null where there is none. */
  private final @Nullable Pattern others;

  private Lexicon(List<Phrase> phrases) {
    List<Phrase> open = phrases.stream().filter(p -> p.beginnings().isEmpty()).toList();
    this.others = open.isEmpty() ? null : pattern(open);
    Set<String> beginnings = new TreeSet<>();
    phrases.forEach(phrase -> phrase.beginnings().ifPresent(beginnings::addAll));
    Map<Character, Pattern> patterns = new HashMap<>();
    for (String beginning : beginnings) {
      patterns.computeIfAbsent(
          beginning.charAt(0),
          first -> pattern(phrases.stream().filter(p -> canBegin(p, first)).toList()));
    }
    this.byBeginning = Map.copyOf(patterns);
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = byBeginning.getOrDefault(Phrase.folded(c), others);
    }
    beginnings.forEach(this::addPairs);
  }

  private void addPairs(String beginning) {
    for (char first : cases(beginning.charAt(0))) {
      if (first < ascii.length && beginning.length() == 1) {
        pairs.set(first * ascii.length, (first + 1) * ascii.length);
      } else if (first < ascii.length) {
        for (char second : cases(beginning.charAt(1))) {
          if (second < ascii.length) {
            pairs.set(first * ascii.length + second);
          }
        }
      }
    }
  }

  private static char[] cases(char folded) {
    return new char[] {folded, Character.toUpperCase(folded)};
  }

  /**
   * Reads a topic's phrases from this package's resources.
   *
   * @param topic the topic
   * @return the lexicon
   * @throws IllegalArgumentException if no language has phrases for the topic
   */
  public static Lexicon of(String topic) {
    return new Lexicon(LexiconFiles.lines(topic).map(Phrase::new).toList());
  }

  /**
   * The phrases of a topic as a regular expression, to be part of a larger one.
   *
   * @param topic the topic
   * @return a group without a number; it is to be compiled without regard to letter case
   * @throws IllegalArgumentException if no language has phrases for the topic
   */
  public static String expression(String topic) {
    return LexiconFiles.lines(topic)
        .map(line -> new Phrase(line).expression())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static boolean canBegin(Phrase phrase, char beginning) {
    return phrase
        .beginnings()
        .map(set -> set.stream().anyMatch(start -> start.charAt(0) == beginning))
        .orElse(true);
  }

  private static Pattern pattern(Collection<Phrase> phrases) {
    String expression = phrases.stream().map(Phrase::expression).collect(Collectors.joining("|"));
    return Pattern.compile(expression, FLAGS);
  }

  /** A matcher of the phrases that can begin at a place; null where none can. */
  private @Nullable Matcher at(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    Pattern pattern =
        c < ascii.length ? ascii[c] : byBeginning.getOrDefault(Phrase.folded(c), others);
    return pattern == null || !isBeginning(text, at) || isInsideWord(text, at)
        ? null
        : pattern
            .matcher(text)
            .region(at, text.length())
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
  }

  /** Whether a phrase can begin with two characters, as far as both are in ASCII. */
  private boolean isBeginning(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : Character.MAX_VALUE;
    return others != null
        || c >= ascii.length
        || next >= ascii.length
        || pairs.get(c * ascii.length + next);
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at))
        && Scripts.isSpaced(text.charAt(at));
  }

  /** A matcher that stands on the first phrase at or after a place; null where there is none. */
  private @Nullable Matcher firstFrom(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      Matcher matcher = at(text, at);
      if (matcher != null && matcher.lookingAt()) {
        return matcher;
      }
    }
    return null;
  }

  /**
   * Finds the first phrase in a text.
   *
   * @param text the text
   * @return the phrase as the text has it; empty where it has none
   */
  public Optional<String> find(String text) {
    return Optional.ofNullable(firstFrom(text, 0)).map(Matcher::group);
  }

  /**
   * Whether a phrase occurs in a text.
   *
   * @param text the text
   * @return true if one does
   */
  public boolean occursIn(String text) {
    return firstFrom(text, 0) != null;
  }

  /**
   * Whether a text is a phrase and nothing else.
   *
   * @param text the text
   * @return true if it is
   */
  public boolean isWhole(String text) {
    Matcher matcher = at(text, 0);
    return matcher != null && matcher.matches();
  }

  /**
   * Whether a text begins with a phrase.
   *
   * @param text the text
   * @return true if it does
   */
  public boolean begins(String text) {
    Matcher matcher = at(text, 0);
    return matcher != null && matcher.lookingAt();
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
    Matcher matcher = at(text, at);
    return matcher != null && matcher.lookingAt();
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
    for (Matcher next = firstFrom(text, 0); next != null; next = firstFrom(text, from)) {
      rest.append(text, from, next.start()).append(' ');
      from = Math.max(next.end(), next.start() + 1);
    }
    return rest.append(text, Math.min(from, text.length()), text.length()).toString();
  }
}
