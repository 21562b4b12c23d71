package io.github.agentreport.document;

import io.github.agentreport.source.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The front matter at the start of a Markdown file: lines between two lines of {@code ---}.
 *
 * <p>What people write there is often not valid YAML. Only top-level {@code key: value} lines are
 * read, and never more than that is needed.
 *
 * @param values the top-level keys with their values, quotes removed, in order
 * @param bodyLine the line after the front matter, 1 where there is none
 * @param unclosed whether the closing line is missing; the whole file is its body then
 */
public record FrontMatter(Map<String, String> values, int bodyLine, boolean unclosed) {

  private static final String FENCE = "---";

  public FrontMatter {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads the front matter of a source.
   *
   * @param source the source
   * @return the front matter, without values where the source does not begin with {@code ---}
   */
  public static FrontMatter of(SourceText source) {
    if (!source.line(1).stripTrailing().equals(FENCE)) {
      return new FrontMatter(Map.of(), 1, false);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int number = 2; number <= source.lineCount(); number++) {
      String line = source.line(number);
      String end = line.stripTrailing();
      if (end.equals(FENCE) || end.equals("...")) {
        return new FrontMatter(values, number + 1, false);
      }
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
        values.putIfAbsent(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1)));
      }
    }
    // A report may open with a thematic break: only a file that looks like front matter is broken.
    return new FrontMatter(Map.of(), 1, looksLikeFrontMatter(source));
  }

  private static boolean looksLikeFrontMatter(SourceText source) {
    if (source.lineCount() < 2) {
      return false;
    }
    String second = source.line(2);
    int colon = second.indexOf(':');
    return colon > 0 && second.substring(0, colon).chars().allMatch(FrontMatter::isKeyCharacter);
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
