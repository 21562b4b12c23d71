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

  private final StringWriter text = new StringWriter();
  private final Deque<Boolean> parents = new ArrayDeque<>();
  private final XMLStreamWriter xml;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw cannotHappen(e);
    }
  }

  /** Begins an element inside the one that is open. */
  void open(String element) {
    try {
      if (!parents.isEmpty()) {
        parents.pop();
        parents.push(true);
      }
      breakLine(parents.size());
      xml.writeStartElement(element);
      parents.push(false);
    } catch (XMLStreamException e) {
      throw cannotHappen(e);
    }
  }

  /** Adds an attribute to the element that was opened last. */
  void attribute(String name, String value) {
    try {
      xml.writeAttribute(name, ConsoleText.line(value));
    } catch (XMLStreamException e) {
      throw cannotHappen(e);
    }
  }

  /** Adds text to the element that is open, each line at the start of one. */
  void lines(List<String> lines) {
    try {
      for (String line : lines) {
        xml.writeCharacters("\n" + ConsoleText.line(line));
      }
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw cannotHappen(e);
    }
  }

  /** Ends the element that is open. */
  void close() {
    try {
      if (parents.pop()) {
        breakLine(parents.size());
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw cannotHappen(e);
    }
  }

  /** The document, when all elements are closed. */
  String text() {
    try {
      xml.writeEndDocument();
      xml.flush();
      return text + "\n";
    } catch (XMLStreamException e) {
      throw cannotHappen(e);
    }
  }

  private void breakLine(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static IllegalStateException cannotHappen(XMLStreamException e) {
    return new IllegalStateException("nothing is written but to memory", e);
  }
}
