package io.github.agentreport.evidence.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An operation of a web API.
 *
 * @param method the HTTP method in upper case
 * @param path the path with its parameters as written, {@code /users/{id}}
 */
public record Operation(String method, String path) {

  private static final Pattern PARAMETER =
      Pattern.compile("\\{[^{}/]*}|<[^<>/]*>|\\[[^\\[\\]/]*]|:\\w+");

  public Operation {
    method = method.toUpperCase(Locale.ROOT);
  }

  /**
   * The segments of the path with {@code {}} in the place of each parameter, whatever its name and
   * notation.
   *
   * @return the segments, without empty ones
   */
  public List<String> segments() {
    return List.of(path.split("/", -1)).stream()
        .filter(segment -> !segment.isEmpty())
        .map(segment -> PARAMETER.matcher(segment).replaceAll("{}"))
        .toList();
  }
}
