// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trees to and from JSON text, token by token. Jackson's mapper does the same, but it loads the
 * hundreds of classes that bind objects first, which is a good part of a run over one report.
 */
public final class JsonTree {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTree() {}

  /**
   * Reads a tree. Of several values of one key the last counts.
   *
   * @param json the JSON text in UTF-8
   * @return the tree; a missing node where there is no text
   * @throws tools.jackson.core.JacksonException if the text is no JSON, or more than one value
   */
  public static JsonNode read(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return NODES.missingNode();
      }
      JsonNode root = value(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "there is more than one value");
      }
      return root;
    }
  }

  private static JsonNode value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static ObjectNode object(JsonParser parser) {
    ObjectNode object = NODES.objectNode();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      parser.nextToken();
      object.set(key, value(parser));
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  /** Writes a tree in the layout of a printer. */
  static String write(JsonNode root, PrettyPrinter printer) {
    SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      write(root, out);
    }
    return text.getAndClear();
  }

  private static void write(JsonNode node, JsonGenerator out) {
    switch (node.getNodeType()) {
      case OBJECT -> {
        out.writeStartObject();
        node.properties()
            .forEach(
                property -> {
                  out.writeName(property.getKey());
                  write(property.getValue(), out);
                });
        out.writeEndObject();
      }
      case ARRAY -> {
        out.writeStartArray();
        node.values().forEach(value -> write(value, out));
        out.writeEndArray();
      }
      case STRING -> out.writeString(node.stringValue());
      case BOOLEAN -> out.writeBoolean(node.booleanValue());
      case NUMBER -> out.writeNumber(node.asString());
      case NULL -> out.writeNull();
      default -> throw new IllegalArgumentException("no JSON: " + node.getNodeType());
    }
  }
}
