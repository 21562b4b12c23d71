// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.report.Entry;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a value that stands with others under their names, {@code Start → End: 9:00 → 9:20}. */
final class JointNames {

  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:→|⇒|->|/|&|\\+|,)\\s*|\\s+(?:and|und|y|e|et|и)\\s+");

  private JointNames() {}

  /** The value of a name; all values where they are not as many as the names. */
  static @Nullable Entry find(Wording name, List<Entry> entries) {
    for (Entry entry : entries) {
      String[] names = JOINT.split(entry.name(), -1);
      for (int at = 0; names.length > 1 && at < names.length; at++) {
        if (NormalForm.of(names[at]).equals(name.full())) {
          String[] values = JOINT.split(entry.value(), -1);
          String value = values.length == names.length ? values[at].strip() : entry.value();
          return new Entry(names[at].strip(), value, entry.more(), entry.lines());
        }
      }
    }
    return null;
  }
}
