// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which every text and every attribute's value is escaped, and every element that is
 * opened is closed. Names of elements and attributes are the page's own.
 */
final class Markup {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  Markup doctype() {
    return append("<!DOCTYPE html>\n");
  }

  /** Opens an element; attributes are names and values in turn, an empty value is left out. */
  Markup open(String element, String... attributes) {
    open.push(element);
    return tag(element, attributes);
  }

  /** Closes the element that was opened last. */
  Markup close() {
    return append("</").append(open.pop()).append(">");
  }

  /** An element that holds a text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that never holds anything. */
  Markup empty(String element, String... attributes) {
    return tag(element, attributes);
  }

  Markup text(String text) {
    return append(SafeText.of(text));
  }

  /** A line break in the markup, where it does not show. */
  Markup line() {
    return append("\n");
  }

  /** A style or script of the page itself, the only text that is not escaped. */
  Markup resource(String element, PageResource resource) {
    return open(element).append(resource.text()).close();
  }

  private Markup tag(String element, String... attributes) {
    append("<").append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      append(" ").append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        append("=\"").append(SafeText.of(attributes[i + 1])).append("\"");
      }
    }
    return append(">");
  }

  private Markup append(CharSequence text) {
    try {
      out.append(text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
