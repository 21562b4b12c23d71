// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Tells where clauses of a contract file come from: its own lines, or those of a definition. */
final class Origins {

  private final @Nullable String definition;

  /** Creates it for a file that was written from a definition; null for one that was not. */
  Origins(@Nullable String definition) {
    this.definition = definition;
  }

  /** The line that a clause names; else where its base comes from, else its own place. */
  SourceLocation of(Keys keys, String nameKey, @Nullable Clause base) throws ContractFileException {
    int line = keys.number("line", 0);
    String file = keys.text("file").orElse(null);
    if (line > 0 && file != null) {
      return new SourceLocation(file, line, 1, line, 1);
    }
    return line == 0 && base != null ? base.origin() : of(line, keys.location(nameKey));
  }

  SourceLocation of(int line, SourceLocation own) {
    return line > 0 && definition != null ? new SourceLocation(definition, line, 1, line, 1) : own;
  }
}
