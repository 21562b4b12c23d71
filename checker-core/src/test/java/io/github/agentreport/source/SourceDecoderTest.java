// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class SourceDecoderTest {

  private static final SourceDecoder DECODER = new SourceDecoder(UTF_8);

  @Test
  void textIsDecodedUnderTheNameOfItsFile() throws UnreadableSourceException {
    SourceText text = DECODER.decode("a.md", "# Größe 🚀\nzwei\n".getBytes(UTF_8));
    assertThat(text.file()).isEqualTo("a.md");
    assertThat(text.lines(1, text.lineCount())).containsExactly("# Größe 🚀", "zwei");
  }

  @Test
  void aByteOrderMarkIsDropped() throws UnreadableSourceException {
    assertThat(DECODER.decode("a.md", "\uFEFF# Title\n".getBytes(UTF_8)).line(1))
        .isEqualTo("# Title");
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws UnreadableSourceException {
    assertThat(DECODER.decode("a.md", new byte[0]).text()).isEmpty();
  }

  @Test
  void anotherEncodingMayBeExpected() throws UnreadableSourceException {
    assertThat(new SourceDecoder(ISO_8859_1).decode("a.md", new byte[] {(byte) 0xE4}).text())
        .isEqualTo("ä");
    assertThat(new SourceDecoder(UTF_16LE).decode("a.md", "\uFEFFä🚀".getBytes(UTF_16LE)).text())
        .isEqualTo("ä🚀");
    Charset shifting = Charset.forName("ISO-2022-JP");
    assertThat(new SourceDecoder(shifting).decode("a.md", "報告".getBytes(shifting)).text())
        .isEqualTo("報告");
  }

  @Test
  void theFirstMalformedByteIsNamed() {
    byte[] bytes = "# Gr\u00F6\u00DFe".getBytes(ISO_8859_1);
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> DECODER.decode("a.md", bytes))
        .withMessage("is not valid UTF-8: the byte at offset 4 cannot be decoded");
  }

  @Test
  void aSequenceThatTheEndCutsOffIsMalformed() {
    byte[] bytes = {'o', 'k', (byte) 0xF0, (byte) 0x9F, (byte) 0x9A};
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> DECODER.decode("a.md", bytes))
        .withMessage("is not valid UTF-8: the byte at offset 2 cannot be decoded");
  }

  @Test
  void offsetsCountBytesAndNotCharacters() {
    byte[] bytes = {(byte) 0xC3, (byte) 0xA4, (byte) 0xC3, (byte) 0xA4, (byte) 0xFF};
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> DECODER.decode("a.md", bytes))
        .withMessage("is not valid UTF-8: the byte at offset 4 cannot be decoded");
  }

  @Test
  void aSurrogateInUtf8IsMalformed() {
    byte[] bytes = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> DECODER.decode("a.md", bytes))
        .withMessage("is not valid UTF-8: the byte at offset 0 cannot be decoded");
  }

  @Test
  void aByteThatTheEncodingDoesNotKnowIsNamed() {
    SourceDecoder decoder = new SourceDecoder(Charset.forName("windows-1252"));
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> decoder.decode("a.md", new byte[] {'a', (byte) 0x81}))
        .withMessage("is not valid windows-1252: the byte at offset 1 cannot be decoded");
  }

  @Test
  void aNulSaysThatTheFileIsBinary() {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> DECODER.decode("a.md", "# Title\n\0".getBytes(UTF_8)))
        .withMessage("is binary: the character at offset 8 is NUL");
  }
}
