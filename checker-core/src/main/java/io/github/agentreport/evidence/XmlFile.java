// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML file, one after the other. No DTD is read and no entity expanded, inside
 * the file or from elsewhere; the text between the elements is passed over.
 */
final class XmlFile implements AutoCloseable {

  private static final int DEEPEST = 100;

  /** Files in UTF-16 and the like may have sections and tags of any length. */
  private static final int LARGEST_WIDE = 4 << 20;

  /**
   * What the JDK limits, from 25 on so tightly that the results of a large test suite are too much;
   * 0 is no limit. The size of a file, and the depth, are limits where no entity is expanded.
   */
  private static final Map<String, String> LIMITS =
      Map.of(
          "jdk.xml.maxElementDepth", "0",
          "jdk.xml.elementAttributeLimit", "10000",
          "jdk.xml.maxGeneralEntitySizeLimit", "0",
          "jdk.xml.totalEntitySizeLimit", "0",
          "jdk.xml.entityReplacementLimit", "0");

  private static final String BROKEN = "is no well-formed XML";

  private final EvidenceFile file;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  private XmlFile(EvidenceFile file, InputStream in, XMLStreamReader reader) {
    this.file = file;
    this.in = in;
    this.reader = reader;
  }

  static XmlFile open(EvidenceFile file) throws EvidenceException {
    // Each of these keeps entities out, whatever becomes of the others.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    LIMITS.forEach(factory::setProperty);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      InputStream in = stream(file);
      return new XmlFile(file, in, factory.createXMLStreamReader(in));
    } catch (IOException e) {
      throw file.unreadable("cannot be read");
    } catch (XMLStreamException e) {
      throw broken(file, 1, e);
    }
  }

  private static InputStream stream(EvidenceFile file) throws IOException, EvidenceException {
    if (file.isWide() && file.size() > LARGEST_WIDE) {
      throw file.unreadable(
          "is in an encoding of which only files of up to %s bytes are read"
              .formatted(LARGEST_WIDE));
    }
    return file.isWide() ? file.open() : new XmlStream(file.open());
  }

  /** Moves to the next start or end of an element; false at the end of the file. */
  boolean next() throws EvidenceException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (++depth > DEEPEST) {
            throw file.unreadable(line(), "nests more than %s elements".formatted(DEEPEST));
          }
          return true;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return true;
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw file.unreadable(
              line(), "uses the entity \"%s\", which is not read".formatted(reader.getLocalName()));
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(file, line(), e);
    }
  }

  private static EvidenceException broken(EvidenceFile file, int line, XMLStreamException e) {
    return file.unreadable(
        e.getLocation() == null ? line : e.getLocation().getLineNumber(),
        e.getNestedException() instanceof XmlStream.TooLongException tooLong
            ? String.valueOf(tooLong.getMessage())
            : BROKEN);
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  /** The name of the element, without a prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** How many elements are around the start of this one, 0 for the root. */
  int depth() {
    return isStart() ? depth - 1 : depth;
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name));
  }

  /** An attribute that is a count; empty where it is something else, or is not there. */
  OptionalLong count(String name) {
    String value = attribute(name).orElse("").strip();
    return value.matches("\\d{1,15}")
        ? OptionalLong.of(Long.parseLong(value))
        : OptionalLong.empty();
  }

  int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  @Override
  public void close() throws EvidenceException {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw file.unreadable("cannot be read");
    }
  }
}
