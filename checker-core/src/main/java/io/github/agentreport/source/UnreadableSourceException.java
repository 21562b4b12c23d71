// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

/**
 * Says why the bytes of a file are not a text that can be checked, in words for the file's author.
 */
public final class UnreadableSourceException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, as the end of a sentence that begins with the file's name
   */
  public UnreadableSourceException(String message) {
    super(message);
  }

  /** The reason; unlike that of other throwables it is never absent. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
