// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/**
 * A single value of a JSON or YAML file.
 *
 * @param text the value as it is written, without quotes
 * @param place where it is
 */
record JsonValue(String text, SourceLocation place) {

  /** Looks a pointer up (RFC 6901); empty where there is nothing. */
  static Optional<JsonValue> at(String pointer, EvidenceFile file) throws EvidenceException {
    try (DataFile data = DataFile.open(file)) {
      data.next();
      for (String name : names(pointer)) {
        if (!enter(data, name)) {
          return Optional.empty();
        }
      }
      if (!data.current().isScalarValue()) {
        throw file.unreadable(data.line(), "has no single value at \"%s\"".formatted(pointer));
      }
      return Optional.of(new JsonValue(data.text(), file.place(data.line())));
    }
  }

  private static List<String> names(String pointer) {
    return Stream.of(pointer.split("/", -1))
        .skip(1)
        .map(name -> name.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** Moves from a value to one inside it. */
  private static boolean enter(DataFile data, String name) throws EvidenceException {
    if (data.current() == JsonToken.START_OBJECT) {
      while (data.nextKey()) {
        boolean found = data.key().equals(name);
        data.next();
        if (found) {
          return true;
        }
        data.skip();
      }
    } else if (data.current() == JsonToken.START_ARRAY && name.matches("0|[1-9]\\d{0,8}")) {
      int left = Integer.parseInt(name);
      while (data.next() != JsonToken.END_ARRAY) {
        if (left-- == 0) {
          return true;
        }
        data.skip();
      }
    }
    return false;
  }
}
