// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.util.List;

/**
 * An operation of an API.
 *
 * @param method the HTTP method in capitals
 * @param path the path as it is written, with its parameters
 * @param place where it is described
 */
public record Operation(String method, String path, SourceLocation place) {

  /**
   * The parts of the path between slashes, with <code>{}</code> in the place of each parameter,
   * whatever its name and notation.
   *
   * @return the parts, without empty ones
   */
  public List<String> segments() {
    return List.of(PathTemplate.normal(path).split("/", -1)).stream()
        .filter(segment -> !segment.isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
