// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * The paths that the work under report has changed.
 *
 * @param paths the paths relative to the repository, with {@code /} as separator
 */
public record ChangedPaths(List<String> paths) {

  /** It is not known what has changed: whatever depends on it binds. */
  public static final ChangedPaths UNKNOWN = new ChangedPaths(List.of("**"));

  /** Copies the list. */
  public ChangedPaths {
    paths = List.copyOf(paths);
  }

  /**
   * Whether a path matches a pattern in which {@code *}, {@code ?} and {@code **} stand for parts.
   */
  boolean anyMatches(String pattern) {
    if (equals(UNKNOWN)) {
      return true;
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
