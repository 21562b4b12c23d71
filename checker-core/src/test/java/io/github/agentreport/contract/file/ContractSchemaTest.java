// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what the reader does. */
class ContractSchemaTest {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The calls by which the reader asks for keys. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\.(?:text|name|names|required|flag|number|texts|nodes|mapping|mappings|scalar|decimal|oneOrMore)|severity)\\(\\s*"
              + "(?:keys,\\s*)?\"([^\"]+)\"");

  @Test
  void theSchemaIsOneOfTheVersionThatItNames() {
    assertThat(ContractSchema.objectionsToSchema()).isEmpty();
    assertThat(ContractSchema.JSON.path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void writtenContractsNameTheSchemaByItsId() {
    String id = ContractSchema.JSON.path("$id").asString();
    assertThat(id).isEqualTo("https://agentreport.github.io/schema/contract-1.json");
    assertThat(ContractTree.SCHEMA).isEqualTo(id);
  }

  @Test
  void everyRuleCanBeSetAndWaivedAndIsExplainedAsTheCheckerDoes() {
    Map<String, String> rules = new LinkedHashMap<>();
    for (RuleInfo rule : ReportChecker.rules()) {
      rules.put(rule.id(), rule.summary());
    }
    Map<String, String> described = new LinkedHashMap<>();
    JsonNode properties = ContractSchema.JSON.at("/properties/rules/properties");
    properties
        .properties()
        .forEach(
            rule -> described.put(rule.getKey(), rule.getValue().path("description").asString()));
    assertThat(described).isEqualTo(rules);
    List<String> waivable = new ArrayList<>();
    ContractSchema.JSON.at("/$defs/ruleId/enum").forEach(rule -> waivable.add(rule.asString()));
    assertThat(waivable).containsExactlyElementsOf(rules.keySet());
  }

  @Test
  void everyPropertyIsExplained() {
    List<String> unexplained = new ArrayList<>();
    forEachObject(
        (pointer, schema) ->
            schema
                .path("properties")
                .properties()
                .forEach(
                    property -> {
                      JsonNode value = property.getValue();
                      if (value.path("title").asString("").isBlank()
                          || !value.path("description").asString("").endsWith(".")) {
                        unexplained.add(pointer + "/" + property.getKey());
                      }
                    }));
    assertThat(unexplained).isEmpty();
  }

  @Test
  void noMappingTakesKeysThatTheSchemaDoesNotName() {
    Set<String> open = new TreeSet<>();
    forEachObject(
        (pointer, schema) -> {
          if (!schema.path("additionalProperties").equals(NODES.booleanNode(false))) {
            open.add(pointer);
          }
        });
    assertThat(open).isEmpty();
  }

  @Test
  void theSchemaHasTheKeysThatTheReaderAsksFor() throws IOException {
    Set<String> asked = new TreeSet<>();
    Path sources = Fixtures.MODULE.resolve("src/main/java/io/github/agentreport/contract/file");
    for (String reader :
        List.of(
            "ContractFileReader",
            "SectionReader",
            "TermsReader",
            "RequirementReader",
            "Origins",
            "Merge")) {
      KEY.matcher(Fixtures.text(sources.resolve(reader + ".java")))
          .results()
          .forEach(key -> asked.add(key.group(1)));
    }
    Set<String> named = new TreeSet<>();
    forEachObject(
        (pointer, schema) -> {
          if (!pointer.equals("/properties/rules")) {
            named.addAll(schema.path("properties").propertyNames());
          }
        });
    assertThat(named).isEqualTo(asked);
  }

  @Test
  void oneFixtureUsesEveryKey() throws Exception {
    Set<String> unused = new TreeSet<>();
    forEachObject(
        (pointer, schema) -> {
          if (!pointer.equals("/properties/rules")) {
            schema
                .path("properties")
                .propertyNames()
                .forEach(key -> unused.add(pointer + "/" + key));
          }
        });
    assertThat(unused).hasSizeGreaterThan(60);
    removeUsed(ContractSchema.JSON, "", content("every-key.yaml"), unused);
    assertThat(unused).isEmpty();
  }

  /**
   * Puts something else in the place of every value, leaves every key out, and adds every key
   * everywhere.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"every-key.yaml", "stand-alone.yaml", "groups.yaml", "required-if-changed.yaml"})
  void theSchemaAcceptsAChangedFileIfTheReaderDoes(String name) throws Exception {
    Contract base =
        ContractFixtures.read(ContractFixtures.VALID, "bases/release-captain.md")
            .contracts()
            .get(0);
    JsonNode root = content(name);
    Map<String, String> differences = new TreeMap<>();
    int[] verdicts = new int[2];
    for (Change change : changes(root)) {
      String mistake = mistake(change.changed(), base);
      List<String> objections = ContractSchema.objections(change.changed());
      verdicts[mistake.isEmpty() ? 0 : 1]++;
      if (mistake.isEmpty() != objections.isEmpty() && !isAboutTheBase(change.changed(), mistake)) {
        differences.put(
            change.what(),
            mistake.isEmpty() ? "only the schema: " + objections : "only the reader: " + mistake);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(verdicts[0]).isGreaterThan(20);
    assertThat(verdicts[1]).isGreaterThan(100);
  }

  private static JsonNode content(String name) throws Exception {
    String text = Fixtures.text(ContractFixtures.VALID.resolve(name));
    return ContractSchema.content(SourceText.of(name, text));
  }

  /** A schema does not know what the extended contract has. */
  private static boolean isAboutTheBase(JsonNode content, String mistake) {
    return mistake.startsWith("There is no clause ")
        || (content.has("extends")
            && (mistake.equals("The key \"columns\" is missing here.")
                || mistake.equals("The group has no items in \"oneOf\".")));
  }

  /** What the reader says of the content; nothing where it accepts it. */
  private static String mistake(JsonNode content, Contract base) {
    try {
      new ContractFileReader(ContractFixtures.RULES)
          .read(SourceText.of("changed.json", content.toString()), "", (reference, place) -> base);
      return "";
    } catch (ContractFileException e) {
      return e.getMessage();
    }
  }

  private record Change(String what, JsonNode changed) {}

  private static List<Change> changes(JsonNode root) {
    List<JsonNode> others =
        List.of(
            NODES.nullNode(),
            NODES.stringNode("text"),
            NODES.stringNode(" "),
            NODES.numberNode(3),
            NODES.numberNode(-1),
            NODES.numberNode(1.5),
            NODES.numberNode(3_000_000_000L),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.arrayNode().add("text"),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.objectNode());
    Set<String> keys = new TreeSet<>(Set.of("unheard"));
    forEachObject((pointer, schema) -> keys.addAll(schema.path("properties").propertyNames()));
    List<Change> changes = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    collect(root, "", pointers);
    for (String pointer : pointers) {
      for (JsonNode other : others) {
        changes.add(new Change(pointer + " = " + other, with(root, pointer, other)));
      }
      changes.add(new Change(pointer + " left out", with(root, pointer, null)));
      if (root.at(pointer).isObject()) {
        for (String key : keys) {
          if (!root.at(pointer).has(key)) {
            String added = pointer + "/" + key;
            changes.add(new Change(added + " added", with(root, added, NODES.nullNode())));
          }
        }
      }
    }
    return changes;
  }

  /** Collects the places of all values inside a value. */
  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    if (!pointer.isEmpty()) {
      pointers.add(pointer);
    }
    node.properties()
        .forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), pointers));
    for (int at = 0; at < node.size() && node.isArray(); at++) {
      collect(node.get(at), pointer + "/" + at, pointers);
    }
  }

  /** A copy with another value at a place, or without one where that is null. */
  private static JsonNode with(JsonNode root, String pointer, @Nullable JsonNode value) {
    JsonNode copy = root.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object && value == null) {
      object.remove(key);
    } else if (parent instanceof ObjectNode object) {
      object.set(key, value);
    } else if (parent instanceof ArrayNode array && value == null) {
      array.remove(Integer.parseInt(key));
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(key), value);
    }
    return copy;
  }

  /** All schemas of mappings with keys, by their place; not those that only narrow another. */
  private static void forEachObject(BiConsumer<String, JsonNode> visitor) {
    visitor.accept("", ContractSchema.JSON);
    visitor.accept("/properties/definition", ContractSchema.JSON.at("/properties/definition"));
    visitor.accept("/properties/rules", ContractSchema.JSON.at("/properties/rules"));
    for (Map.Entry<String, JsonNode> definition : ContractSchema.JSON.path("$defs").properties()) {
      if (definition.getValue().has("properties")) {
        visitor.accept("/$defs/" + definition.getKey(), definition.getValue());
      }
    }
  }

  /** Walks a file along the schema. */
  private static void removeUsed(
      JsonNode schema, String pointer, JsonNode content, Set<String> unused) {
    if (schema.has("$ref")) {
      String target = schema.path("$ref").asString().substring(1);
      removeUsed(ContractSchema.JSON.at(target), target, content, unused);
      return;
    }
    content.forEach(
        item -> {
          if (schema.has("items")) {
            removeUsed(schema.path("items"), pointer + "/items", item, unused);
          }
        });
    for (Map.Entry<String, JsonNode> member : content.properties()) {
      JsonNode property = schema.path("properties").path(member.getKey());
      unused.remove(pointer + "/" + member.getKey());
      if (!property.isMissingNode()) {
        removeUsed(property, pointer + "/properties/" + member.getKey(), member.getValue(), unused);
      }
    }
  }
}
