// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The published JSON Schema of contract files, as a validator that knows nothing else of them. */
final class ContractSchema {

  static final JsonNode JSON = load();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(JSON);

  private ContractSchema() {}

  private static JsonNode load() {
    try (InputStream in =
        ContractSchema.class.getResourceAsStream("/io/github/agentreport/schema/contract-1.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema objects to; empty where it accepts the file. */
  static List<String> objections(JsonNode contract) {
    return validate(SCHEMA, contract);
  }

  /** What the specification of JSON Schema objects to in our schema. */
  static List<String> objectionsToSchema() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    return validate(meta, JSON);
  }

  private static List<String> validate(Schema schema, JsonNode node) {
    return schema
        .validate(
            node,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The content of a contract file, YAML aliases resolved. */
  static JsonNode content(SourceText file) throws ContractFileException {
    return json(DataReader.read(file));
  }

  private static JsonNode json(DataNode node) {
    if (node instanceof DataNode.Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.members().forEach((key, member) -> object.set(key, json(member.value())));
      return object;
    } else if (node instanceof DataNode.Sequence sequence) {
      ArrayNode array = NODES.arrayNode();
      sequence.nodes().forEach(one -> array.add(json(one)));
      return array;
    }
    Object value = ((DataNode.Scalar) node).value();
    if (value == null) {
      return NODES.nullNode();
    } else if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      return NODES.numberNode(new BigInteger(value.toString()));
    } else if (value instanceof Number) {
      return NODES.numberNode(new BigDecimal(value.toString()));
    }
    return NODES.stringNode(value.toString());
  }
}
