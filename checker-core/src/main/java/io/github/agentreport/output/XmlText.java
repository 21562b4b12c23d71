// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Builds an XML document, an element a line. All text goes through {@link ConsoleText}, which
 * leaves nothing that XML 1.0 forbids.
 */
final class XmlText {

  private interface Step {
    void run() throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();

  /** For each element that is open, whether it holds others. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private final XMLStreamWriter xml;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    run(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Begins an element inside the one that is open. */
  void open(String element) {
    if (!open.isEmpty()) {
      open.pop();
      open.push(true);
    }
    breakLine();
    run(() -> xml.writeStartElement(element));
    open.push(false);
  }

  /** Adds an attribute to the element that was opened last. */
  void attribute(String name, String value) {
    run(() -> xml.writeAttribute(name, ConsoleText.line(value)));
  }

  /** Adds text to the element that is open, each line at the start of one. */
  void lines(List<String> lines) {
    for (String line : lines) {
      run(() -> xml.writeCharacters("\n" + ConsoleText.line(line)));
    }
    run(() -> xml.writeCharacters("\n"));
  }

  /** Ends the element that is open. */
  void close() {
    if (open.pop()) {
      breakLine();
    }
    run(xml::writeEndElement);
  }

  /** The document, when all elements are closed. */
  String text() {
    run(xml::writeEndDocument);
    run(xml::flush);
    return text + "\n";
  }

  private void breakLine() {
    run(() -> xml.writeCharacters("\n" + "  ".repeat(open.size())));
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("nothing is written but to memory", e);
    }
  }
}
