// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The tokens of a JSON file, or of a YAML file where its name says so, one after the other. An
 * alias in YAML is the text of its name: nothing is repeated, so nothing can grow.
 */
final class DataFile implements AutoCloseable {

  /** A longer text or number is passed over, but not read. */
  private static final int LONGEST_VALUE = 1 << 20;

  /** YAML is kept in memory by its parser, which refuses more than this in any case. */
  private static final int LARGEST_YAML = 3 << 20;

  private final EvidenceFile file;
  private final InputStream in;
  private final JsonParser parser;

  private DataFile(EvidenceFile file, InputStream in, JsonParser parser) {
    this.file = file;
    this.in = in;
    this.parser = parser;
  }

  static DataFile open(EvidenceFile file) throws EvidenceException {
    if (isYaml(file) && file.size() > LARGEST_YAML) {
      throw file.unreadable(
          "has %s bytes, more than the %s that are read of YAML"
              .formatted(file.size(), LARGEST_YAML));
    }
    try {
      InputStream in = file.open();
      return new DataFile(file, in, factory(file).createParser(ObjectReadContext.empty(), in));
    } catch (IOException | JacksonException e) {
      throw file.unreadable("cannot be read");
    }
  }

  private static TokenStreamFactory factory(EvidenceFile file) {
    return isYaml(file)
        ? YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
        : JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(LONGEST_VALUE).build())
            .build();
  }

  private static boolean isYaml(EvidenceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  EvidenceFile file() {
    return file;
  }

  /** Moves to the next token; an end that comes too early is a mistake of the file. */
  JsonToken next() throws EvidenceException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw file.unreadable(line(), "ends too early");
      }
      return token;
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  private EvidenceException broken(JacksonException e) {
    int line = e.getLocation() == null ? line() : e.getLocation().getLineNr();
    return file.unreadable(line, "is no valid JSON or YAML");
  }

  JsonToken current() {
    return parser.currentToken();
  }

  /** Moves to the next key of the object that is being read; false at its end. */
  boolean nextKey() throws EvidenceException {
    return next() == JsonToken.PROPERTY_NAME;
  }

  /** The key that was moved to last. */
  String key() {
    return String.valueOf(parser.currentName());
  }

  /** Moves to a value, and says whether it is an object; one that is something else is skipped. */
  boolean nextIsObject() throws EvidenceException {
    return isOrSkip(next(), JsonToken.START_OBJECT);
  }

  /** Moves to a value, and says whether it is an array; one that is something else is skipped. */
  boolean nextIsArray() throws EvidenceException {
    return isOrSkip(next(), JsonToken.START_ARRAY);
  }

  /** Moves to the next element that is an object; false at the end of the array. */
  boolean nextElement() throws EvidenceException {
    while (next() != JsonToken.END_ARRAY) {
      if (isOrSkip(current(), JsonToken.START_OBJECT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrSkip(JsonToken token, JsonToken wanted) throws EvidenceException {
    if (token != wanted) {
      skip();
    }
    return token == wanted;
  }

  /** Moves to a value and gives its text, which is empty for an object or an array. */
  String nextText() throws EvidenceException {
    next();
    return text();
  }

  /** The text of the value that was moved to last; an object or array is skipped. */
  String text() throws EvidenceException {
    if (!current().isScalarValue()) {
      skip();
      return "";
    }
    try {
      return String.valueOf(parser.getString());
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  /** Moves to the next value and behind it. */
  void skipNext() throws EvidenceException {
    next();
    skip();
  }

  /** Moves behind the object or array that was moved to last. */
  void skip() throws EvidenceException {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public void close() throws EvidenceException {
    try {
      parser.close();
      in.close();
    } catch (IOException | JacksonException e) {
      throw file.unreadable("cannot be read");
    }
  }
}
