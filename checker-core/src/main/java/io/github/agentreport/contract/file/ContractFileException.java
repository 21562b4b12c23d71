// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.source.SourceLocation;

/** Says what is wrong with a contract file, and where. */
public final class ContractFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;

  /**
   * Creates the exception.
   *
   * @param location where the mistake is
   * @param message what is wrong and how to mend it, in whole sentences
   */
  public ContractFileException(SourceLocation location, String message) {
    super(message);
    this.location = location;
  }

  /**
   * Where the mistake is.
   *
   * @return a place in a contract file
   */
  public SourceLocation location() {
    return location;
  }

  /** The message; unlike that of other throwables it is never absent. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
