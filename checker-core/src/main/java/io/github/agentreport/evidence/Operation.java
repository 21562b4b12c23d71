package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;

/**
 * An operation of an API.
 *
 * @param method the HTTP method in capitals
 * @param path the path as it is written, with its parameters
 * @param place where it is described
 */
public record Operation(String method, String path, SourceLocation place) {

  @Override
  public String toString() {
    return method + " " + path;
  }
}
