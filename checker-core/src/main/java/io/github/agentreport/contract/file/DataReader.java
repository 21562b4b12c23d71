package io.github.agentreport.contract.file;

import io.github.agentreport.contract.file.DataNode.Mapping;
import io.github.agentreport.contract.file.DataNode.Member;
import io.github.agentreport.contract.file.DataNode.Scalar;
import io.github.agentreport.contract.file.DataNode.Sequence;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
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
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON and YAML into nodes that know their places. */
final class DataReader {

  private final SourceText source;
  private final JsonParser parser;
  private final Map<String, DataNode> anchors = new HashMap<>();

  private DataReader(SourceText source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** Reads a file: JSON if its name ends in {@code .json}, else YAML. */
  static DataNode read(SourceText source) throws ContractFileException {
    return read(source, source.file().endsWith(".json"));
  }

  /** Reads JSON, whatever the file's name. */
  static DataNode readJson(SourceText source) throws ContractFileException {
    return read(source, true);
  }

  private static DataNode read(SourceText source, boolean json) throws ContractFileException {
    try (JsonParser parser =
        json
            ? new JsonFactory().createParser(ObjectReadContext.empty(), source.text())
            : new YAMLFactory().createParser(ObjectReadContext.empty(), source.text())) {
      DataReader reader = new DataReader(source, parser);
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
      String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      String format = json ? "JSON" : "YAML";
      throw new ContractFileException(
          at(source, e.getLocation()), "This is no valid %s: %s.".formatted(format, reason));
    }
  }

  private DataNode node() throws ContractFileException {
    SourceLocation location = location();
    String anchor = anchor();
    DataNode node;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      node = mapping(location);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      node = sequence(location);
    } else if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return aliased(yaml.getString(), location);
    } else {
      node = new Scalar(scalar(), location);
    }
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private @Nullable String anchor() {
    return parser.canReadObjectId() && parser.getObjectId() != null
        ? String.valueOf(parser.getObjectId())
        : null;
  }

  private DataNode aliased(String name, SourceLocation location) throws ContractFileException {
    DataNode node = anchors.get(name);
    if (node == null) {
      throw new ContractFileException(
          location, "The alias \"*%s\" has no anchor \"&%s\" before it.".formatted(name, name));
    }
    return node;
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

  private @Nullable Object scalar() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      default -> parser.getString();
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
