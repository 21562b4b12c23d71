// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an XML file whose encoding has ASCII's characters in ASCII's places, for a parser
 * that keeps a whole CDATA section, comment or processing instruction in memory: long ones are
 * handed out as several. Lines stay where they are.
 */
final class XmlStream extends FilterInputStream {

  /** What cannot be broken, such as a tag, may have so many bytes. */
  private static final int MOST = 1 << 20;

  /** A section is broken at the first line end from here on, and nearly anywhere from there on. */
  private static final int LONG = 4096;

  private static final int TOO_LONG = 16 * LONG;

  private static final int BUFFER = 1 << 16;

  /** What is not read as elements and text. */
  private enum Section {
    CDATA("<![CDATA[", "]]>"),
    COMMENT("<!--", "-->"),
    INSTRUCTION("<?", "?>");

    private final int startLength;
    private final long start;
    private final int endLength;
    private final long end;
    private final String seam;

    Section(String start, String end) {
      this.startLength = start.length();
      this.start = packed(start);
      this.endLength = end.length();
      this.end = packed(end);
      String name = start.equals("<?") ? "_ " : "";
      this.seam = end + start + name;
    }

    /** The last eight of some characters. */
    private static long packed(String text) {
      return text.chars().asLongStream().reduce(0, (all, next) -> all << 8 | next);
    }

    private static boolean isEnd(long recent, long packed, int length) {
      long mask = length >= Long.BYTES ? -1L : (1L << (8 * length)) - 1;
      return (recent & mask) == packed;
    }
  }

  /** A tag or section that is too long to be read, and cannot be broken. */
  static final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("has a tag or section of more than %s bytes".formatted(MOST));
    }
  }

  private static final Section[] SECTIONS = Section.values();

  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;

  private String seam = "";
  private int inSeam;

  /** The section that is read; null outside of them. */
  private @Nullable Section open;

  private boolean inTag;
  private int quote;

  /** How many bytes there are since the tag, section or part of a section began. */
  private int length;

  /** The last eight bytes. */
  private long recent;

  XmlStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] target, int offset, int most) throws IOException {
    int count = 0;
    while (count < most) {
      int next = read();
      if (next < 0) {
        return count == 0 ? -1 : count;
      }
      target[offset + count++] = (byte) next;
      if (at == filled && inSeam == seam.length()) {
        return count;
      }
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    if (inSeam < seam.length()) {
      return seam.charAt(inSeam++);
    }
    if (at == filled) {
      filled = in.read(buffer, 0, buffer.length);
      at = 0;
      if (filled < 0) {
        filled = 0;
        return -1;
      }
    }
    int next = Byte.toUnsignedInt(buffer[at++]);
    recent = recent << 8 | next;
    length++;
    if (open != null) {
      readInSection(open, next);
    } else if (next == '<') {
      // Not even in quotes there may be another: what came before was no tag.
      inTag = true;
      quote = 0;
      length = 1;
    } else if (inTag) {
      readInTag(next);
    }
    if ((inTag || open != null) && length > MOST) {
      throw new TooLongException();
    }
    return next;
  }

  private void readInSection(Section section, int next) {
    if (Section.isEnd(recent, section.end, section.endLength) && length >= section.endLength) {
      open = null;
    } else if (length > LONG && (next == '\n' || (length > TOO_LONG && isBreakable(next)))) {
      seam = section.seam;
      inSeam = 0;
      length = 0;
    }
  }

  /** Neither inside of a character of UTF-8, nor in what may be an end. */
  private static boolean isBreakable(int next) {
    return next < 0x80 && next != ']' && next != '-' && next != '?';
  }

  private void readInTag(int next) {
    if (length <= Section.CDATA.startLength) {
      for (Section section : SECTIONS) {
        if (length == section.startLength
            && Section.isEnd(recent, section.start, section.startLength)) {
          open = section;
          length = 0;
          inTag = false;
          return;
        }
      }
    }
    if (quote == 0 && next == '>') {
      inTag = false;
    } else if (quote == 0 && (next == '"' || next == '\'')) {
      quote = next;
    } else if (next == quote) {
      quote = 0;
    }
  }
}
