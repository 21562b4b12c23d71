package io.github.agentreport.contract;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the checklists by which an agent verifies its own work before it delivers: task items under
 * a heading, or after a sentence, that says so. Lists of review criteria and of work steps are not.
 */
final class SelfChecks {

  private final Lexicon verifying = Lexicon.of("self-check");
  private final Lexicon reviewing = Lexicon.of("no-self-check");

  /** The checklists, in order. */
  List<ChecklistClause> in(MarkdownDocument definition) {
    Map<Heading, List<ItemClause>> found = new LinkedHashMap<>();
    List<Heading> above = new ArrayList<>();
    String lead = "";
    for (Block block : definition.blocks()) {
      if (block instanceof Heading heading) {
        lead = heading.style() == HeadingStyle.LABEL ? heading.text() : "";
        above.removeIf(other -> other.rank() >= heading.rank());
        above.add(heading);
      } else if (block instanceof Paragraph paragraph) {
        lead = paragraph.text().get(paragraph.text().size() - 1).text();
      } else if (block instanceof ListBlock list) {
        Heading heading = headingOf(above, lead);
        if (heading != null) {
          found
              .computeIfAbsent(heading, key -> new ArrayList<>())
              .addAll(items(list, definition.source()));
        }
      }
    }
    List<ChecklistClause> checklists = new ArrayList<>();
    found.forEach(
        (heading, items) -> {
          if (!items.isEmpty()) {
            checklists.add(
                new ChecklistClause(
                    heading.text().replaceFirst("[:：]$", ""),
                    items,
                    definition.source().location(heading.lines().first())));
          }
        });
    return checklists;
  }

  private static List<ItemClause> items(ListBlock list, SourceText source) {
    List<ItemClause> items = new ArrayList<>();
    for (ListItem item : list.items()) {
      if (!item.text().isEmpty()) {
        TextLine line = item.text().get(0);
        TaskBox.of(line)
            .filter(TaskBox::bracketed)
            .ifPresent(
                box -> items.add(new ItemClause(box.text(), true, source.location(line.line()))));
      }
      for (Block block : item.blocks()) {
        if (block instanceof ListBlock nested) {
          items.addAll(items(nested, source));
        }
      }
    }
    return items;
  }

  /** The heading that makes what follows a self-check; labels within it only group its items. */
  private @org.jspecify.annotations.Nullable Heading headingOf(List<Heading> above, String lead) {
    for (int at = above.size() - 1; at >= 0; at--) {
      Heading heading = above.get(at);
      if (reviewing.occursIn(heading.text())) {
        return null;
      }
      if (verifying.occursIn(heading.text())) {
        return heading;
      }
    }
    boolean announced = verifying.occursIn(lead) && !reviewing.occursIn(lead);
    return announced && !above.isEmpty() ? above.get(above.size() - 1) : null;
  }
}
