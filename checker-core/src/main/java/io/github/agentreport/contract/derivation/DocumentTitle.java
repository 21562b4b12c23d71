// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Heading;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the title of a definition, which names the agent. */
final class DocumentTitle {

  private DocumentTitle() {}

  /** The first heading, if it is of the first level; null where there is none. */
  static @Nullable Heading of(MarkdownDocument definition) {
    List<Section> sections = definition.sections();
    return sections.isEmpty() || sections.get(0).heading().level() != 1
        ? null
        : sections.get(0).heading();
  }
}
