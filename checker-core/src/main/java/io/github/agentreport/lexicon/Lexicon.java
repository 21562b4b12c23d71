package io.github.agentreport.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final List<String> LANGUAGES =
      List.of("en", "de", "es", "fr", "ja", "ko", "pt", "ru", "zh");

  private static final String END_OF_CLAUSE = "(?=\\s*(?:[,;:!)\\]—–…]|\\.(?:\\s|$)|\\s-|$))";

  private final Pattern anywhere;

  private Lexicon(Pattern anywhere) {
    this.anywhere = anywhere;
  }

  /**
   * Reads a topic's phrases from this package's resources.
   *
   * @param topic the topic
   * @return the lexicon
   * @throws IllegalArgumentException if no language has phrases for the topic
   */
  public static Lexicon of(String topic) {
    String alternatives =
        LANGUAGES.stream()
            .flatMap(language -> lines(topic + "." + language + ".txt"))
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
            .map(Lexicon::expression)
            .collect(Collectors.joining("|"));
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("no phrases for the topic " + topic);
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Lexicon(Pattern.compile(alternatives, flags));
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      return in == null
          ? Stream.empty()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  private static String expression(String phrase) {
    StringBuilder expression = new StringBuilder();
    for (int at = 0; at < phrase.length(); at++) {
      char c = phrase.charAt(at);
      if (c == '_' && at + 1 < phrase.length() && phrase.charAt(at + 1) == '_') {
        expression.append("(?:[\\p{L}\\p{N}'-]+\\s+){0,2}[\\p{L}\\p{N}'-]+");
        at++;
      } else if (c == '$') {
        expression.append(END_OF_CLAUSE);
      } else if (c == '…') {
        expression.append("[^,.;()]*");
      } else if (c == '_') {
        expression.append("[\\p{L}\\p{N}'-]+");
      } else if (c == '*') {
        expression.append("[\\p{L}\\p{N}'-]*");
      } else if (c == ' ') {
        expression.append("\\s+");
      } else if (c == '(') {
        expression.append("(?:");
      } else if (c == ')' || c == '|') {
        expression.append(c);
      } else {
        expression.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return bounded(phrase, expression.toString());
  }

  /** Scripts that write no blanks have no boundaries of words to look for. */
  private static String bounded(String phrase, String expression) {
    int[] letters = phrase.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (letters.length == 0) {
      return expression;
    }
    String before = isSpaced(letters[0]) ? "(?<![\\p{L}\\p{N}])" : "";
    String after = isSpaced(letters[letters.length - 1]) ? "(?![\\p{L}\\p{N}])" : "";
    return before + "(?:" + expression + ")" + after;
  }

  private static boolean isSpaced(int letter) {
    return !Character.isIdeographic(letter) && !isKanaOrHangul(letter);
  }

  private static boolean isKanaOrHangul(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }

  /**
   * Finds the first phrase in a text.
   *
   * @param text the text
   * @return the phrase as the text has it; empty where it has none
   */
  public Optional<String> find(String text) {
    Matcher matcher = anywhere.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /**
   * Whether a phrase occurs in a text.
   *
   * @param text the text
   * @return true if one does
   */
  public boolean occursIn(String text) {
    return anywhere.matcher(text).find();
  }

  /**
   * Whether a text is a phrase and nothing else.
   *
   * @param text the text
   * @return true if it is
   */
  public boolean isWhole(String text) {
    return anywhere.matcher(text).matches();
  }

  /**
   * Whether a text begins with a phrase.
   *
   * @param text the text
   * @return true if it does
   */
  public boolean begins(String text) {
    return anywhere.matcher(text).lookingAt();
  }

  /**
   * A text without the phrases that occur in it.
   *
   * @param text the text
   * @return the text with a blank in the place of each phrase
   */
  public String removeFrom(String text) {
    return anywhere.matcher(text).replaceAll(" ");
  }
}
