// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import org.jspecify.annotations.Nullable;

/** Tells headings of one document apart. */
final class Headings {

  private Headings() {}

  /**
   * Whether a block is a heading of the same document: no two begin on one line. The equality of
   * records would say the same, but the JVM takes longer to link it than a derivation takes.
   */
  static boolean isSame(Block block, @Nullable Heading heading) {
    return heading != null
        && block instanceof Heading
        && block.lines().first() == heading.lines().first();
  }
}
