// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.source.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a JSON or YAML file that knows where it stands. */
sealed interface DataNode {

  /** The place of the value's first character. */
  SourceLocation location();

  /** What the value is, for messages. */
  String kind();

  /** A text, number, boolean or null, with the text that stands in the file. */
  record Scalar(@Nullable Object value, String text, SourceLocation location) implements DataNode {

    @Override
    public String kind() {
      return value == null
          ? "null"
          : value instanceof String
              ? "a text"
              : value instanceof Boolean ? "a boolean" : "a number";
    }
  }

  /** A list. */
  record Sequence(List<DataNode> nodes, SourceLocation location) implements DataNode {

    public Sequence {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping of keys to values, in order. */
  record Mapping(Map<String, Member> members, SourceLocation location) implements DataNode {

    public Mapping {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A value with the place of its key. */
  record Member(SourceLocation key, DataNode value) {}
}
