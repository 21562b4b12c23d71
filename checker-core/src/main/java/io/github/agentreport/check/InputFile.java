package io.github.agentreport.check;

/** A file that the caller has read, or could not read. */
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
}
