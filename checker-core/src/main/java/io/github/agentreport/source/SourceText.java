// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The decoded text of one file with an index of its lines.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}, as in CommonMark (section 2.1). Lines
 * and columns are 1-based. Instances are immutable and safe for use by several threads.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private final int[] starts;

  private SourceText(String file, String text, int[] starts) {
    this.file = file;
    this.text = text;
    this.starts = starts;
  }

  /**
   * Indexes a text. A leading byte order mark is dropped.
   *
   * @param file the file as the user knows it
   * @param text the file's content
   * @return the indexed text
   */
  public static SourceText of(String file, String text) {
    String content =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return new SourceText(file, content, lineStarts(content));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean ends =
          c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
      if (ends && at + 1 < text.length()) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * The file that the text comes from.
   *
   * @return the file as the user knows it
   */
  public String file() {
    return file;
  }

  /**
   * The whole text.
   *
   * @return the text without a byte order mark
   */
  public String text() {
    return text;
  }

  /**
   * The number of lines; an empty text has one empty line.
   *
   * @return the number of lines, at least 1
   */
  public int lineCount() {
    return starts.length;
  }

  /**
   * One line without its terminator.
   *
   * @param number the line's number
   * @return the line's text
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public String line(int number) {
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] : text.length();
    while (end > start && isTerminator(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isTerminator(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * All lines without their terminators.
   *
   * @return an immutable list; index 0 holds line 1
   */
  public List<String> lines() {
    return lines(1, lineCount());
  }

  /**
   * Some lines without their terminators.
   *
   * @param first the first line's number
   * @param last the last line's number
   * @return an immutable list; index 0 holds the first line
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public List<String> lines(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(this::line).toList();
  }

  /**
   * The place of one line, without the white space around its text.
   *
   * @param line the line's number; a number outside the text is taken as its nearest line
   * @return the place
   */
  public SourceLocation location(int line) {
    return location(line, line);
  }

  /**
   * The place from the first character of one line to the last character of another.
   *
   * @param startLine the first line
   * @param endLine the last line
   * @return the place; numbers outside the text are taken as the nearest line
   */
  public SourceLocation location(int startLine, int endLine) {
    int first = Math.max(1, Math.min(startLine, lineCount()));
    int last = Math.max(first, Math.min(endLine, lineCount()));
    String opening = line(first);
    int startColumn = opening.length() - opening.stripLeading().length() + 1;
    int endColumn = line(last).stripTrailing().length() + 1;
    return opening.isBlank() || (first == last && endColumn < startColumn)
        ? new SourceLocation(file, first, 1, last, Math.max(1, endColumn))
        : new SourceLocation(file, first, startColumn, last, endColumn);
  }
}
