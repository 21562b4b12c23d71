// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.List;

/** When a clause binds. */
public sealed interface Condition {

  /**
   * A field of the report has one of some values.
   *
   * @param field the field's name
   * @param values the values, compared as choices are
   */
  record FieldIs(String field, List<String> values) implements Condition {

    /** Copies the list. */
    public FieldIs {
      values = List.copyOf(values);
    }
  }

  /**
   * A file was changed whose path matches a pattern.
   *
   * @param pattern the pattern, in which {@code *}, {@code ?} and {@code **} stand for parts of a
   *     path
   */
  record PathChanged(String pattern) implements Condition {}
}
