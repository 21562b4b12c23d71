// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says why the bytes of a file are not a text that can be checked, in words for the file's author.
 */
public final class UnreadableSourceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable SourceLocation location;
  private final @Nullable String mend;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, as the end of a sentence that begins with the file's name
   */
  public UnreadableSourceException(String message) {
    super(message);
    this.location = null;
    this.mend = null;
  }

  /**
   * Creates the exception for a text that is larger than a limit.
   *
   * @param message what is wrong, as the end of a sentence that begins with the file's name
   * @param location where
   * @param mend how to mend it, in one sentence
   */
  public UnreadableSourceException(String message, SourceLocation location, String mend) {
    super(message);
    this.location = location;
    this.mend = mend;
  }

  /** The reason; unlike that of other throwables it is never absent. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /**
   * Where it is wrong.
   *
   * @return the place; empty where it is the file as a whole
   */
  public Optional<SourceLocation> location() {
    return Optional.ofNullable(location);
  }

  /**
   * How to mend it.
   *
   * @return one sentence; empty where the message says enough
   */
  public Optional<String> mend() {
    return Optional.ofNullable(mend);
  }
}
