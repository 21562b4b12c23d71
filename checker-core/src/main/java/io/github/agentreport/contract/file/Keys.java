// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.file.DataNode.Mapping;
import io.github.agentreport.contract.file.DataNode.Member;
import io.github.agentreport.contract.file.DataNode.Scalar;
import io.github.agentreport.contract.file.DataNode.Sequence;
import io.github.agentreport.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys of a mapping, read one by one with the type that each must have. Whoever reads asks for
 * every key that it knows and then {@linkplain #done() says so}, which finds the unknown ones.
 */
final class Keys {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

  private final Mapping mapping;
  private final Set<String> known = new LinkedHashSet<>();

  private Keys(Mapping mapping) {
    this.mapping = mapping;
  }

  static Keys of(DataNode node, String what) throws ContractFileException {
    if (node instanceof Mapping mapping) {
      return new Keys(mapping);
    }
    throw wrongType(node, what, "a mapping");
  }

  SourceLocation location() {
    return mapping.location();
  }

  /** The place of a key, or of the mapping where it has no such key. */
  SourceLocation location(String key) {
    Member member = mapping.members().get(key);
    return member == null ? mapping.location() : member.key();
  }

  private Optional<DataNode> node(String key) {
    known.add(key);
    Member member = mapping.members().get(key);
    if (member == null || (member.value() instanceof Scalar scalar && scalar.value() == null)) {
      return Optional.empty();
    }
    return Optional.of(member.value());
  }

  boolean has(String key) {
    return node(key).isPresent();
  }

  /** A name, heading or the like, which must be there. */
  String required(String key) throws ContractFileException {
    Optional<String> name = name(key);
    if (name.isEmpty()) {
      throw missing(key);
    }
    return name.get();
  }

  /** Where a key that nobody has asked for is nearly the missing one, it is that one misspelt. */
  private ContractFileException missing(String key) {
    for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
      if (!known.contains(member.getKey()) && NearestName.isNear(member.getKey(), key)) {
        return unknown(member.getValue().key(), member.getKey(), "key", Set.of(key));
      }
    }
    return new ContractFileException(
        mapping.location(), "The key \"%s\" is missing here.".formatted(key));
  }

  /** A text that says something. */
  Optional<String> name(String key) throws ContractFileException {
    Optional<String> name = text(key);
    if (name.isPresent()) {
      checkNotBlank(name.get(), key);
    }
    return name;
  }

  private void checkNotBlank(String text, String key) throws ContractFileException {
    if (text.isBlank()) {
      throw new ContractFileException(location(key), "\"%s\" must not be blank.".formatted(key));
    }
  }

  /** Texts of which each says something. */
  Optional<List<String>> names(String key) throws ContractFileException {
    Optional<List<String>> names = texts(key);
    if (names.orElse(List.of()).stream().anyMatch(String::isBlank)) {
      throw new ContractFileException(
          location(key), "No text in \"%s\" may be blank.".formatted(key));
    }
    return names;
  }

  Optional<String> text(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(text(node.get(), key));
  }

  private static String text(DataNode node, String key) throws ContractFileException {
    if (node instanceof Scalar scalar && scalar.value() instanceof String text) {
      return text;
    } else if (node instanceof Scalar scalar && scalar.value() instanceof Number) {
      // 3.10 and 2026 are numbers for JSON and YAML where a text is meant.
      return scalar.text();
    }
    throw wrongType(node, key, "a text");
  }

  /** A text, number, or true or false, as it is written. */
  Optional<String> scalar(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    } else if (node.get() instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    throw wrongType(node.get(), key, "a text, a number, or true or false");
  }

  /** A number, with the digits that are written. */
  Optional<BigDecimal> decimal(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    } else if (node.get() instanceof Scalar scalar
        && scalar.value() instanceof Number
        && PLAIN_NUMBER.matcher(scalar.text()).matches()) {
      return Optional.of(new BigDecimal(scalar.text()));
    }
    throw wrongType(node.get(), key, "a number such as 82.5");
  }

  boolean flag(String key, boolean otherwise) throws ContractFileException {
    Optional<DataNode> node = node(key);
    if (node.isEmpty()) {
      return otherwise;
    } else if (node.get() instanceof Scalar scalar && scalar.value() instanceof Boolean flag) {
      return flag;
    }
    throw wrongType(node.get(), key, "true or false");
  }

  int number(String key, int otherwise) throws ContractFileException {
    return number(key, otherwise, Integer.MAX_VALUE);
  }

  int number(String key, int otherwise, int most) throws ContractFileException {
    Optional<DataNode> node = node(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    String wanted = "a whole number, " + (most == Integer.MAX_VALUE ? "0 or more" : "0 to " + most);
    if (!(node.get() instanceof Scalar scalar && scalar.value() instanceof Number)) {
      throw wrongType(node.get(), key, wanted);
    } else if (scalar.value() instanceof Integer number && number >= 0 && number <= most) {
      return number;
    }
    throw new ContractFileException(
        scalar.location(), "\"%s\" must be %s, not %s.".formatted(key, wanted, scalar.text()));
  }

  Optional<List<String>> texts(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(textsOf(node.get(), key));
  }

  static List<String> textsOf(DataNode node, String key) throws ContractFileException {
    List<String> texts = new ArrayList<>();
    for (DataNode one : nodesOf(node, key)) {
      texts.add(text(one, key));
    }
    return texts;
  }

  Optional<List<DataNode>> nodes(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(nodesOf(node.get(), key));
  }

  private static List<DataNode> nodesOf(DataNode node, String key) throws ContractFileException {
    if (node instanceof Sequence sequence) {
      return sequence.nodes();
    }
    throw wrongType(node, key, "a list");
  }

  List<Keys> mappings(String key) throws ContractFileException {
    List<Keys> mappings = new ArrayList<>();
    for (DataNode node : nodes(key).orElse(List.of())) {
      mappings.add(of(node, key));
    }
    return mappings;
  }

  /** A mapping, or a list of at least one; none where the key is missing. */
  List<Keys> oneOrMore(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    if (node.isPresent() && node.get() instanceof Sequence sequence) {
      if (sequence.nodes().isEmpty()) {
        throw new ContractFileException(location(key), "\"%s\" is an empty list.".formatted(key));
      }
      return mappings(key);
    }
    return mapping(key).map(List::of).orElse(List.of());
  }

  Optional<Keys> mapping(String key) throws ContractFileException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(of(node.get(), key));
  }

  /** All keys with their values, for a mapping whose keys are names. */
  Map<String, Member> members() {
    known.addAll(mapping.members().keySet());
    return mapping.members();
  }

  /** Fails on the first key that nobody asked for. */
  void done() throws ContractFileException {
    for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        throw unknown(member.getValue().key(), member.getKey(), "key", known);
      }
    }
  }

  static ContractFileException unknown(
      SourceLocation location, String name, String what, Set<String> known) {
    return new ContractFileException(
        location,
        "There is no %s \"%s\" here. Did you mean \"%s\"?"
            .formatted(what, name, NearestName.to(name, known)));
  }

  static ContractFileException wrongType(DataNode node, String key, String wanted) {
    return new ContractFileException(
        node.location(), "\"%s\" must be %s, not %s.".formatted(key, wanted, node.kind()));
  }
}
