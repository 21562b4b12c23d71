// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.util.List;

/**
 * The operations that an OpenAPI file describes.
 *
 * @param operations the operations, in the order of the file
 * @param server the path of its first server, which clients put before those of the operations;
 *     empty where it has none
 * @param place where the file has its paths
 */
public record ApiDescription(List<Operation> operations, String server, SourceLocation place) {

  /** Copies the list. */
  public ApiDescription {
    operations = List.copyOf(operations);
  }

  /** Whether a path as somebody writes it is that of an operation. */
  boolean matches(Operation operation, String path) {
    String wanted = PathTemplate.normal(path);
    return wanted.equals(PathTemplate.normal(operation.path()))
        || wanted.equals(PathTemplate.normal(server + operation.path()));
  }
}
