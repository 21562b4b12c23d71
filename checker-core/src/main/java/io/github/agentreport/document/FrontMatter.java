// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The front matter at the start of a Markdown text: lines between two lines of {@code ---}.
 *
 * <p>What people write there is often not valid YAML. Only top-level {@code key: value} lines are
 * read, and never more than that is needed.
 *
 * @param entries the top-level keys with their values, in order
 * @param bodyLine the line after the front matter; the text's first line where there is none
 * @param unclosed whether the closing line is missing; all of the text is its body then
 */
public record FrontMatter(List<Entry> entries, int bodyLine, boolean unclosed) {

  private static final String FENCE = "---";

  /** Copies the list. */
  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /**
   * A top-level key of front matter.
   *
   * @param key the key
   * @param value its value without quotes, possibly empty
   * @param line its line, 1-based
   */
  public record Entry(String key, String value, int line) {}

  /**
   * Reads the front matter of a source.
   *
   * @param source the source
   * @return the front matter, without entries where the source does not begin with {@code ---}
   */
  public static FrontMatter of(SourceText source) {
    return of(source, new Lines(1, source.lineCount()));
  }

  /**
   * Reads the front matter of a part of a source.
   *
   * @param source the source
   * @param range the part
   * @return the front matter, without entries where the part does not begin with {@code ---}
   */
  public static FrontMatter of(SourceText source, Lines range) {
    FrontMatter none = new FrontMatter(List.of(), range.first(), false);
    if (!source.line(range.first()).stripTrailing().equals(FENCE)) {
      return none;
    }
    List<Entry> entries = new ArrayList<>();
    for (int number = range.first() + 1; number <= range.last(); number++) {
      String line = source.line(number);
      String end = line.stripTrailing();
      if (end.equals(FENCE) || end.equals("...")) {
        return new FrontMatter(entries, number + 1, false);
      }
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
        String value = unquoted(line.substring(colon + 1));
        entries.add(new Entry(line.substring(0, colon).strip(), value, number));
      }
    }
    // A report may open with a thematic break: only a text that looks like front matter is broken.
    return looksLikeFrontMatter(source, range.first() + 1)
        ? new FrontMatter(List.of(), range.first(), true)
        : none;
  }

  /**
   * The value of a key.
   *
   * @param key the key
   * @return the first value that it has; empty where it has none
   */
  public String value(String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .findFirst()
        .orElse("");
  }

  private static boolean looksLikeFrontMatter(SourceText source, int second) {
    if (second > source.lineCount()) {
      return false;
    }
    String line = source.line(second);
    int colon = line.indexOf(':');
    return colon > 0 && line.substring(0, colon).chars().allMatch(FrontMatter::isKeyCharacter);
  }

  private static boolean isKeyCharacter(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
