// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

/** Says why the input of a hook cannot be understood. */
public final class HookInputException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, in whole sentences
   */
  public HookInputException(String message) {
    super(message);
  }

  /** The message; unlike that of other throwables it is never absent. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
