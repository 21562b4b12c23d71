// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Turns the bytes of a file into text, and refuses what is not text. Stateless and thread-safe. */
public final class SourceDecoder {

  private final Charset charset;

  /**
   * Creates a decoder.
   *
   * @param charset the encoding that files are expected to have
   */
  public SourceDecoder(Charset charset) {
    this.charset = charset;
  }

  /**
   * Decodes a file.
   *
   * @param file the file as the user knows it
   * @param bytes the file's content
   * @return the decoded text
   * @throws UnreadableSourceException if the bytes hold a NUL or are malformed in the encoding
   */
  public SourceText decode(String file, byte[] bytes) throws UnreadableSourceException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableSourceException(
          "is not valid %s: the byte at offset %s cannot be decoded"
              .formatted(charset.name(), in.position()));
    }
    decoder.flush(out);
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableSourceException(
          "is binary: the character at offset %s is NUL".formatted(nul));
    }
    return SourceText.of(file, text);
  }
}
