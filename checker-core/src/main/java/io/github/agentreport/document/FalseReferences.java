// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps lines such as {@code [time]: [event]} in the text.
 *
 * <p>CommonMark (section 4.7) reads them as definitions of link references, which a reader never
 * sees. A definition whose destination is no address is a line of a form. Likewise {@code <your
 * finding>} on a line of its own is text to fill in, not a tag.
 */
final class FalseReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("^(\\s*(?:[-*+]\\s+|\\d+[.)]\\s+)?)(\\[[^\\]^]+\\]:\\s+[^\\s./:#<]+)\\s*$");
  private static final Pattern WORDS_IN_TAG =
      Pattern.compile(
          "^(\\s*(?:[-*+]\\s+|\\d+[.)]\\s+)?)(<[A-Za-z][\\w-]*(?:\\s+[\\w-]+)+\\s*>)\\s*$");

  private FalseReferences() {}

  /** Returns the lines with such brackets escaped; the same list where there are none. */
  static List<String> escape(List<String> lines) {
    List<String> escaped = lines;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean reference = line.indexOf("]:") > 0 && REFERENCE.matcher(line).find();
      if (reference || (line.indexOf('<') >= 0 && WORDS_IN_TAG.matcher(line).find())) {
        if (escaped == lines) {
          escaped = new ArrayList<>(lines);
        }
        int bracket = line.indexOf(reference ? '[' : '<');
        escaped.set(at, line.substring(0, bracket) + "\\" + line.substring(bracket));
      }
    }
    return escaped;
  }
}
