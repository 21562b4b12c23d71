// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import java.util.function.Supplier;

/** A file that the caller has read, could not read, or reads when it is needed. */
public sealed interface InputFile {

  /**
   * The file as the user knows it.
   *
   * @return the path, with {@code /} as separator
   */
  String file();

  /**
   * A file with its bytes. The array is not copied; the caller must not change it.
   *
   * @param file the file as the user knows it
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and copying reports would cost
  record Content(String file, byte[] bytes) implements InputFile {}

  /**
   * A file that could not be read.
   *
   * @param file the file as the user knows it
   * @param reason why, as the end of a sentence that begins with the file's name
   */
  record Unreadable(String file, String reason) implements InputFile {}

  /**
   * A file that is read when its turn comes and let go afterwards, so that many need no more memory
   * than a few.
   *
   * @param file the file as the user knows it
   * @param reading reads the file, as the one or the other of the above; called from any thread,
   *     and for each use anew
   */
  record Deferred(String file, Supplier<? extends InputFile> reading) implements InputFile {}

  /**
   * The file with its content.
   *
   * @return the file as it is, or as it is now that it has been read
   */
  default InputFile read() {
    return this instanceof Deferred deferred ? deferred.reading().get() : this;
  }
}
