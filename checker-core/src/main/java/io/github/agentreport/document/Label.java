// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the form {@code Key: value}.
 *
 * @param name the key, without marks around it
 * @param value the rest of the line, possibly empty
 */
public record Label(String name, String value) {

  private static final int LONGEST_NAME = 60;

  /** From here on, scripts set no blank behind a colon. */
  private static final char FIRST_BLANKLESS = 0x2E80;

  private static final int LOOSE_WORDS = 5;
  private static final String SEPARATORS = "|·•,;/—–";
  private static final String OPENING = "([{（［【";
  private static final String CLOSING = ")]}）］】";
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*([^*]{1,40}?)(?:[:：]\\*\\*|\\*\\*\\s*[:：])");

  private static final Pattern RUN_IN =
      Pattern.compile("\\*\\*(\\p{L}[^*.:：]{1,58})[.。]\\*\\*\\s+(?=\\S)");

  /** What ends a name that is not in bold. */
  private static final String PLAIN_ENDS = ":：—–";

  /** A name at the start, or behind a sign that separates it from the value before it. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:^\\P{L}*|[,;.|·•/]\\s+|\\s{2,})(\\p{Lu}[\\p{L}\\p{N} /&_-]{0,35}?)(?:\\s*[:：](?=\\s)|\\s+[—–]\\s)\\s*");

  /**
   * Splits a line at its first colon.
   *
   * @param text the line's plain text
   * @return the label; empty where the line has none
   */
  public static Optional<Label> of(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
      return Optional.empty();
    }
    int depth = 0;
    for (int at = 0; at < text.length() && at <= LONGEST_NAME; at++) {
      char c = text.charAt(at);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      boolean colon =
          c == '：'
              || (c == ':'
                  && (at + 1 == text.length()
                      || Character.isWhitespace(text.charAt(at + 1))
                      || (at > 0 && text.charAt(at - 1) >= FIRST_BLANKLESS)));
      if (colon && at > 0 && depth <= 0) {
        return label(text.substring(0, at), text.substring(at + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * Splits a line that has several names in bold, {@code **A:** x | **B:** y}.
   *
   * @param line the line
   * @return the labels; empty where the line has less than two
   */
  public static List<Label> several(TextLine line) {
    if (!line.source().contains("**")) {
      return List.of();
    }
    Matcher names = BOLD.matcher(line.source());
    List<Label> labels = new ArrayList<>();
    String name = null;
    int from = 0;
    while (names.find()) {
      if (name != null) {
        label(name, withoutEdges(line.source().substring(from, names.start())))
            .ifPresent(labels::add);
      }
      name = names.group(1);
      from = names.end();
    }
    if (name != null) {
      label(name, withoutEdges(line.source().substring(from))).ifPresent(labels::add);
    }
    return labels.size() > 1 ? List.copyOf(labels) : List.of();
  }

  /**
   * Splits a line that has several names without emphasis, {@code A: x, B: y} or {@code A — x · B —
   * y}. Names behind the first begin with a capital.
   *
   * @param text the line's plain text
   * @return the labels; empty where the line has less than two
   */
  public static List<Label> severalPlain(String text) {
    if (!hasSeveralEnds(text)) {
      return List.of();
    }
    Matcher names = PLAIN.matcher(text);
    List<Label> labels = new ArrayList<>();
    String name = null;
    int from = 0;
    while (names.find()) {
      if (name != null) {
        label(name, withoutEdges(text.substring(from, names.start()))).ifPresent(labels::add);
      }
      name = names.group(1);
      from = names.end();
    }
    if (name != null) {
      label(name, withoutEdges(text.substring(from))).ifPresent(labels::add);
    }
    return labels.size() > 1 ? List.copyOf(labels) : List.of();
  }

  private static boolean hasSeveralEnds(String text) {
    int ends = 0;
    for (int at = 0; at < text.length() && ends < 2; at++) {
      ends += PLAIN_ENDS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
    return ends == 2;
  }

  /**
   * Splits a line that begins with a heading of its own in bold, {@code **Scope.** All modules.}
   *
   * @param line the line
   * @return the label; empty where the line does not begin like that
   */
  public static Optional<Label> runIn(TextLine line) {
    if (!line.source().startsWith("**")) {
      return Optional.empty();
    }
    Matcher heading = RUN_IN.matcher(line.source());
    return heading.lookingAt()
        ? label(heading.group(1), line.source().substring(heading.end()).replace("`", ""))
        : Optional.empty();
  }

  /** A value without the sign that separates it from the next name, and without code ticks. */
  private static String withoutEdges(String value) {
    String text = value.strip();
    int end = text.length();
    while (end > 0 && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).stripTrailing().replace("`", "");
  }

  /**
   * Splits a line at its first colon or, where it has none behind a short key, at a dash, an equals
   * sign or a vertical bar with blanks around it.
   *
   * @param text the line's plain text
   * @return the label; empty where the line has none
   */
  public static Optional<Label> looselyOf(String text) {
    Optional<Label> strict = of(text);
    for (int at = 1; at + 2 < text.length() && at <= LONGEST_NAME; at++) {
      boolean separator =
          "—–-=|→".indexOf(text.charAt(at)) >= 0
              && Character.isWhitespace(text.charAt(at - 1))
              && Character.isWhitespace(text.charAt(at + 1));
      if (separator) {
        String name = text.substring(0, at);
        // "Start → End: 1 → 2" has one key for both values.
        boolean joint = text.charAt(at) == '→' && strict.isPresent();
        boolean first =
            strict.isEmpty() || (!joint && name.length() < strict.get().name().length());
        boolean brief = name.split("\\s+").length <= LOOSE_WORDS;
        return first && brief ? label(name, text.substring(at + 1)) : strict;
      }
    }
    return strict;
  }

  private static Optional<Label> label(String name, String value) {
    String key = name.strip();
    return isWorded(key) ? Optional.of(new Label(key, value.strip())) : Optional.empty();
  }

  private static boolean isWorded(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }
}
