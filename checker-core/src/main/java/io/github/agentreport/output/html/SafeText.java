// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import java.util.HexFormat;

/**
 * Makes text safe for HTML, as content and as a quoted attribute's value. Markup characters become
 * references. Characters that do something without being seen are shown: controls by their symbols
 * (Unicode block "Control Pictures"), direction marks and other invisible ones by their numbers.
 * What runners of CI jobs would take for a command, {@code ##[error]}, is none in the page's
 * source.
 */
final class SafeText {

  private static final String REPLACEMENT = "\uFFFD";

  private SafeText() {}

  static CharSequence of(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length() && !text.contains("##")) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, at);
    text.substring(at).codePoints().forEach(c -> append(c, safe));
    return text.contains("##") ? safe.toString().replace("[", "&#91;") : safe;
  }

  /** Most text is plain and need not be copied. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'')
        || c == '\t';
  }

  private static void append(int c, StringBuilder safe) {
    switch (c) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '\t' -> safe.append('\t');
      case 0x7F -> safe.append('\u2421');
      default -> {
        if (c < ' ') {
          safe.append((char) (0x2400 + c));
        } else if (isBroken(c)) {
          safe.append(REPLACEMENT);
        } else if (isInvisible(c)) {
          safe.append("[U+")
              .append(HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 5 : 4))
              .append(']');
        } else {
          safe.appendCodePoint(c);
        }
      }
    }
  }

  /** Half of a surrogate pair, or a number that is no character. */
  private static boolean isBroken(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      // Joiners are part of words and of composed pictures.
      case Character.FORMAT -> c != 0x200C && c != 0x200D;
      default -> false;
    };
  }
}
