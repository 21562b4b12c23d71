package io.github.agentreport.match;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * The paths that the work under report has changed.
 *
 * @param paths the paths relative to the repository, with {@code /} as separator
 */
public record ChangedPaths(List<String> paths) {

  /** Nothing is known to have changed. */
  public static final ChangedPaths NONE = new ChangedPaths(List.of());

  /** Copies the list. */
  public ChangedPaths {
    paths = List.copyOf(paths);
  }

  /**
   * Whether a path matches a pattern in which {@code *}, {@code ?} and {@code **} stand for parts.
   */
  boolean anyMatches(String pattern) {
    if (paths.isEmpty()) {
      return false;
    }
    Pattern expression = Pattern.compile(expression(pattern));
    return paths.stream().anyMatch(path -> expression.matcher(path).matches());
  }

  private static String expression(String pattern) {
    StringBuilder expression = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      if (pattern.startsWith("**/", at)) {
        expression.append("(?:.*/)?");
        at += 3;
      } else if (pattern.startsWith("**", at)) {
        expression.append(".*");
        at += 2;
      } else {
        char c = pattern.charAt(at++);
        expression.append(
            c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return expression.toString();
  }
}
