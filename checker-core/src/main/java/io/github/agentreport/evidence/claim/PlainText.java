// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader sees of a line of Markdown, with the place that each character has in the line.
 * Symbols such as {@code ✅} are blanks.
 */
final class PlainText {

  /** What stands in a line and is not read: struck words, comments, tags, targets of links. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "~~.*?~~|<!--.*?-->|</?[a-zA-Z][^<>]*>|(?<=\\])\\([^()\\s]*(?:\\s[^()]*)?\\)");

  /** No symbol is in ASCII. */
  private static final char FIRST_SYMBOL = 0x80;

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\](?=\\()");

  private final String text;
  private final int[] places;

  private PlainText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static PlainText of(String line) {
    char[] seen = line.toCharArray();
    boolean linked = line.contains("](");
    if (linked || line.indexOf('<') >= 0 || line.contains("~~")) {
      Matcher unseen = UNSEEN.matcher(withoutOpenComments(line));
      while (unseen.find()) {
        Arrays.fill(seen, unseen.start(), unseen.end(), '\0');
      }
    }
    if (linked) {
      Matcher link = LINK.matcher(line);
      while (link.find()) {
        seen[link.start()] = '\0';
        seen[link.end() - 1] = '\0';
      }
    }
    int[] places = new int[line.length() + 1];
    int length = 0;
    for (int at = 0; at < line.length(); at++) {
      if (seen[at] != '\0' && !isMarkup(line, at)) {
        places[length] = at;
        // What was seen of the line before is not looked at again.
        seen[length] = isSymbol(line, at) ? ' ' : line.charAt(at);
        length++;
      }
    }
    places[length] = line.length();
    return new PlainText(new String(seen, 0, length), places);
  }

  /**
   * A line of the same length in which nothing looks like a comment that does not end; from each of
   * these, an expression would look through all the rest of the line.
   */
  static String withoutOpenComments(String line) {
    int closed = line.lastIndexOf("-->") + 1;
    return line.indexOf("<!--", closed) < 0
        ? line
        : line.substring(0, closed) + line.substring(closed).replace("<!--", "<   ");
  }

  private static boolean isMarkup(String line, int at) {
    return switch (line.charAt(at)) {
      case '*', '`' -> true;
      case '_' -> !isInner(line, at - 1) || !isInner(line, at + 1);
      case '\\' -> at + 1 < line.length() && "*_`|[]<>#".indexOf(line.charAt(at + 1)) >= 0;
      default -> false;
    };
  }

  private static boolean isInner(String line, int at) {
    return at >= 0
        && at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_');
  }

  private static boolean isSymbol(String line, int at) {
    char c = line.charAt(at);
    if (c < FIRST_SYMBOL) {
      return false;
    }
    int type = Character.getType(line.codePointAt(at));
    return type == Character.OTHER_SYMBOL
        || (type == Character.NON_SPACING_MARK && c >= '\uFE00')
        || (Character.isLowSurrogate(c) && isSymbol(line, at - 1))
        || c == '\u200D';
  }

  String text() {
    return text;
  }

  /** The index in the line of a character of the text; the line's end for the text's end. */
  int place(int index) {
    return places[index];
  }

  /** The index in the line behind the character before an index of the text. */
  int end(int index) {
    return index == 0 ? 0 : places[index - 1] + 1;
  }
}
