package io.github.agentreport.document;

import java.util.Optional;

/**
 * A line of the form {@code Key: value}.
 *
 * @param name the key, without marks around it
 * @param value the rest of the line, possibly empty
 */
public record Label(String name, String value) {

  private static final int LONGEST_NAME = 60;
  private static final int LOOSE_WORDS = 5;

  /**
   * Splits a line at its first colon.
   *
   * @param text the line's plain text
   * @return the label; empty where the line has none
   */
  public static Optional<Label> of(String text) {
    for (int at = 1; at < text.length() && at <= LONGEST_NAME; at++) {
      char c = text.charAt(at);
      boolean colon =
          c == '：'
              || (c == ':'
                  && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
      if (colon) {
        return label(text.substring(0, at), text.substring(at + 1));
      }
    }
    return Optional.empty();
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
        boolean first = strict.isEmpty() || name.length() < strict.get().name().length();
        boolean brief = name.split("\\s+").length <= LOOSE_WORDS;
        return first && brief ? label(name, text.substring(at + 1)) : strict;
      }
    }
    return strict;
  }

  private static Optional<Label> label(String name, String value) {
    String key = name.strip();
    boolean worded = key.codePoints().anyMatch(Character::isLetterOrDigit);
    return worded ? Optional.of(new Label(key, value.strip())) : Optional.empty();
  }
}
