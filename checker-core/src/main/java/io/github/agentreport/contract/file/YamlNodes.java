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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML into nodes that know their places. Aliases stand for the nodes of their anchors. */
final class YamlNodes {

  /** As many aliases of lists and mappings as a sensible file has; more would blow it up. */
  private static final int MOST_ALIASES = 200;

  private static final int DEEPEST = 50;

  /** Aliases that name lists of aliases multiply. */
  private static final int MOST_NODES = 500_000;

  private final SourceText source;
  private int depth;
  private int count;

  private YamlNodes(SourceText source) {
    this.source = source;
  }

  static DataNode read(SourceText source) throws ContractFileException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.file())
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    YamlNodes reader = new YamlNodes(source);
    try {
      reader.checkDepth(settings);
      Optional<Node> root = new Compose(settings).composeString(source.text());
      if (root.isEmpty()) {
        throw new ContractFileException(source.location(1), "The contract file is empty.");
      }
      return reader.node(root.get());
    } catch (MarkedYamlEngineException e) {
      throw new ContractFileException(
          reader.at(e.getProblemMark()),
          "This is no valid YAML: %s.".formatted(e.getProblem().replaceFirst("^but ", "")));
    } catch (YamlEngineException e) {
      throw new ContractFileException(
          source.location(1), "This is no valid YAML: %s.".formatted(e.getMessage()));
    }
  }

  /** The library composes by recursion; its parser does not. */
  private void checkDepth(LoadSettings settings) throws ContractFileException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(source.text())) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw new ContractFileException(
            at(event.getStartMark()), "The contract file is nested too deeply here.");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  /** An alias may name a node that holds it: what the parser saw is no bound for what is built. */
  private DataNode node(Node node) throws ContractFileException {
    SourceLocation location = at(node.getStartMark());
    if (depth == DEEPEST || ++count > MOST_NODES) {
      throw new ContractFileException(
          location, "The contract file repeats itself too often here, by its aliases.");
    }
    depth++;
    DataNode read = node(node, location);
    depth--;
    return read;
  }

  private DataNode node(Node node, SourceLocation location) throws ContractFileException {
    if (node instanceof MappingNode mapping) {
      Map<String, Member> members = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        SourceLocation place = at(tuple.getKeyNode().getStartMark());
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (members.put(key, new Member(place, node(tuple.getValueNode()))) != null) {
          throw new ContractFileException(
              place, "The key \"%s\" stands here twice.".formatted(key));
        }
      }
      return new Mapping(members, location);
    } else if (node instanceof SequenceNode sequence) {
      List<DataNode> nodes = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        nodes.add(node(item));
      }
      return new Sequence(nodes, location);
    }
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return new Scalar(value(node.getTag(), text), text, location);
  }

  private static @Nullable Object value(Tag tag, String text) {
    if (tag.equals(Tag.NULL)) {
      return null;
    } else if (tag.equals(Tag.BOOL)) {
      return text.equalsIgnoreCase("true");
    } else if (tag.equals(Tag.INT)) {
      return text.matches("-?\\d{1,9}")
          ? (Object) Integer.valueOf(text)
          : (Object) Double.valueOf(0.5);
    }
    return tag.equals(Tag.FLOAT) ? (Object) Double.valueOf(0.5) : text;
  }

  private SourceLocation at(Optional<Mark> mark) {
    if (mark.isEmpty()) {
      return source.location(1);
    }
    int line = Math.min(mark.get().getLine() + 1, source.lineCount());
    String text = source.line(line);
    // The library counts code points.
    int points = Math.min(mark.get().getColumn(), text.codePointCount(0, text.length()));
    int column = text.offsetByCodePoints(0, points) + 1;
    return new SourceLocation(source.file(), line, column, line, column);
  }
}
