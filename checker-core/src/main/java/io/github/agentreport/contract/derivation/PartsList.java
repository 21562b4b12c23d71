package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a template that is no more than a list of named parts: {@code 1. **Findings**: …}. */
final class PartsList {

  private static final int FEWEST_PARTS = 3;

  private PartsList() {}

  /** The template; without sections where an item of the list has no name in bold. */
  static ReportTemplate read(MarkdownDocument definition, Lines lines) {
    List<SectionClause> sections = new ArrayList<>();
    for (Block block : definition.blocks()) {
      if (block instanceof ListBlock list && list.lines().equals(lines)) {
        for (ListItem item : list.items()) {
          if (item.text().isEmpty() || !isNamed(item.text().get(0))) {
            return new ReportTemplate(null, List.of(), List.of(), Set.of());
          }
          sections.add(section(item.text().get(0), definition));
        }
      }
    }
    return new ReportTemplate(
        null, List.of(), sections.size() < FEWEST_PARTS ? List.of() : sections, Set.of());
  }

  private static boolean isNamed(TextLine line) {
    return line.source().startsWith("**") && Label.of(line.text()).isPresent();
  }

  private static SectionClause section(TextLine line, MarkdownDocument definition) {
    Label label = Label.of(line.text()).orElseThrow();
    return new SectionClause(
        label.name(),
        0,
        null,
        OptionalParts.isOptional(line.text()) ? Presence.OPTIONAL : Presence.REQUIRED,
        List.of(),
        List.of(),
        null,
        null,
        Size.ANY,
        Terms.NONE,
        definition.source().location(line.line()));
  }
}
