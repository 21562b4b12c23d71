// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.MarkdownDocument;
import java.util.BitSet;
import java.util.Locale;

/** The lines of a definition between {@code <example>} tags, which hold filled examples. */
final class ExampleLines {

  private static final String OPEN = "<example";
  private static final String CLOSE = "</example";

  private final BitSet lines = new BitSet();

  ExampleLines(MarkdownDocument definition) {
    int open = 0;
    for (int number = 1; number <= definition.source().lineCount(); number++) {
      String line = definition.source().line(number);
      if (line.indexOf('<') >= 0) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (open == 0 && lower.contains(OPEN)) {
          open = number;
        }
        // A tag that is never closed is none: it must not hide the rest of the definition.
        if (open > 0 && lower.contains(CLOSE)) {
          lines.set(open, number + 1);
          open = 0;
        }
      }
    }
  }

  boolean contains(Block block) {
    return lines.get(block.lines().first());
  }
}
