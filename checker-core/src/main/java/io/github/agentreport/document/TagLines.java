// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks lines that hold nothing but a tag that HTML does not know, such as {@code <answer>}.
 *
 * <p>Under CommonMark (section 4.6, condition 7) such a tag makes all lines up to the next blank
 * one raw HTML. Authors use them to frame text, which they mean as Markdown.
 */
final class TagLines {

  private static final Pattern LONE_TAG = Pattern.compile("\\s{0,3}</?([A-Za-z][\\w-]*)\\s*>\\s*");

  private static final Set<String> HTML =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "b",
          "blockquote",
          "body",
          "br",
          "button",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "dd",
          "del",
          "details",
          "div",
          "dl",
          "dt",
          "em",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "i",
          "iframe",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "li",
          "main",
          "mark",
          "nav",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "script",
          "section",
          "small",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "var",
          "video");

  private TagLines() {}

  /** Whether HTML has an element of a name. */
  static boolean isHtml(String name) {
    return HTML.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the lines without lone tags; the same list where there are none. */
  static List<String> blank(List<String> lines) {
    List<String> blanked = lines;
    for (int at = 0; at < lines.size(); at++) {
      if (isLoneTag(lines.get(at))) {
        if (blanked == lines) {
          blanked = new ArrayList<>(lines);
        }
        blanked.set(at, "");
      }
    }
    return blanked;
  }

  private static boolean isLoneTag(String line) {
    if (line.indexOf('<') < 0) {
      return false;
    }
    Matcher matcher = LONE_TAG.matcher(line);
    return matcher.matches() && !isHtml(matcher.group(1));
  }
}
