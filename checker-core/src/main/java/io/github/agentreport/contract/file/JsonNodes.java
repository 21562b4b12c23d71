// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.file.DataNode.Mapping;
import io.github.agentreport.contract.file.DataNode.Member;
import io.github.agentreport.contract.file.DataNode.Scalar;
import io.github.agentreport.contract.file.DataNode.Sequence;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into nodes that know their places. */
final class JsonNodes {

  private final SourceText source;
  private final JsonParser parser;

  private JsonNodes(SourceText source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  static DataNode read(SourceText source) throws ContractFileException {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), source.text())) {
      JsonNodes reader = new JsonNodes(source, parser);
      if (parser.nextToken() == null) {
        throw new ContractFileException(source.location(1), "The contract file is empty.");
      }
      DataNode root = reader.node();
      if (parser.nextToken() != null) {
        throw new ContractFileException(
            reader.location(), "The contract file holds more than one document.");
      }
      return root;
    } catch (JacksonException e) {
      // Jackson adds its own words on the source in brackets, here and there.
      String reason =
          String.valueOf(e.getOriginalMessage())
              .lines()
              .findFirst()
              .orElse("")
              .replaceAll("\\s*\\[[Ss]ource: [^\\]]*\\]", "")
              .replaceAll("\\s*\\((?:start marker at|for ).*$", "");
      throw new ContractFileException(
          at(source, e.getLocation()), "This is no valid JSON: %s.".formatted(reason));
    }
  }

  private DataNode node() throws ContractFileException {
    SourceLocation location = location();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(location);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      return sequence(location);
    }
    return scalar(location);
  }

  private Mapping mapping(SourceLocation location) throws ContractFileException {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      SourceLocation place = location();
      String key = parser.currentName();
      parser.nextToken();
      if (members.put(key, new Member(place, node())) != null) {
        throw new ContractFileException(place, "The key \"%s\" stands here twice.".formatted(key));
      }
    }
    return new Mapping(members, location);
  }

  private Sequence sequence(SourceLocation location) throws ContractFileException {
    List<DataNode> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new Sequence(nodes, location);
  }

  private Scalar scalar(SourceLocation location) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> new Scalar(true, "true", location);
      case VALUE_FALSE -> new Scalar(false, "false", location);
      case VALUE_NULL -> new Scalar(null, "null", location);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(parser.getNumberValue(), parser.getString(), location);
      default -> new Scalar(parser.getString(), parser.getString(), location);
    };
  }

  private SourceLocation location() {
    return at(source, parser.currentTokenLocation());
  }

  private static SourceLocation at(SourceText source, @Nullable TokenStreamLocation location) {
    int line =
        location == null ? 1 : Math.max(1, Math.min(location.getLineNr(), source.lineCount()));
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    return new SourceLocation(source.file(), line, column, line, column);
  }
}
