// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;

/** Says places in sentences. */
final class Places {

  private Places() {}

  static String of(SourceLocation place) {
    return place.file() + ":" + place.startLine();
  }
}
