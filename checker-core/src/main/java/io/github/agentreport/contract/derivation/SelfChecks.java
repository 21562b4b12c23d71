// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the checklists by which an agent verifies its own work before it delivers: items with boxes
 * or marks under a heading, or after a sentence, that says so. Lists of review criteria and of work
 * steps are none.
 */
final class SelfChecks {

  private static final Lexicon VERIFYING = Lexicon.of("self-check");
  private static final Lexicon QUALITY = Lexicon.of("quality-check");
  private static final Lexicon LISTING = Lexicon.of("checklist");
  private static final Lexicon REVIEWING = Lexicon.of("reviewer");
  private static final Lexicon OTHER = Lexicon.of("no-self-check");

  private static final Set<String> MARKS = Set.of("✅", "☐", "☑", "✓", "✔", "⬜");

  private final MarkdownDocument definition;

  /** The checklists, and what stands above lists, by the line of the heading. */
  private final Map<Integer, Found> found = new LinkedHashMap<>();

  private final Map<Integer, String> leads = new HashMap<>();
  private final List<Heading> above = new ArrayList<>();
  private final ExampleLines examples;

  private final @Nullable Heading title;
  private final boolean reviewer;

  private record Found(Heading heading, List<ItemClause> items) {}

  private SelfChecks(MarkdownDocument definition) {
    this.definition = definition;
    this.title = DocumentTitle.of(definition);
    this.reviewer =
        REVIEWING.occursIn(name(definition)) || (title != null && REVIEWING.occursIn(title.text()));
    this.examples = new ExampleLines(definition);
  }

  /** The agent's name in words; that of its file where it has none. */
  private static String name(MarkdownDocument definition) {
    String name = FrontMatter.of(definition.source()).value("name");
    String file = definition.source().file();
    String known = name.isEmpty() ? file.substring(file.lastIndexOf('/') + 1) : name;
    return known.replaceAll("[-_.]", " ");
  }

  /** The checklists, in order. */
  static List<ChecklistClause> in(MarkdownDocument definition) {
    SelfChecks checks = new SelfChecks(definition);
    definition.blocks().forEach(checks::visit);
    List<ChecklistClause> checklists = new ArrayList<>();
    checks.found.forEach(
        (line, list) ->
            checklists.add(
                new ChecklistClause(
                    list.heading().text().replaceFirst("[:：]$", ""),
                    list.items(),
                    Terms.NONE,
                    definition.source().location(line))));
    return checklists;
  }

  private void visit(Block block) {
    if (examples.contains(block)) {
      return;
    }
    if (block instanceof Heading heading) {
      above.removeIf(other -> other.rank() >= heading.rank());
      above.add(heading);
    } else if (block instanceof Paragraph paragraph && !above.isEmpty()) {
      List<TextLine> marked = paragraph.text().stream().filter(SelfChecks::isMarked).toList();
      List<TextLine> words = paragraph.text().stream().filter(line -> !isMarked(line)).toList();
      if (!words.isEmpty()) {
        leads.put(line(above.get(above.size() - 1)), words.get(words.size() - 1).text());
      }
      if (marked.size() > 1) {
        add(marked.stream().flatMap(line -> item(line, true)).toList());
      }
    } else if (block instanceof ListBlock list) {
      add(items(list).toList());
    }
  }

  private void add(List<ItemClause> items) {
    if (!items.isEmpty()) {
      subject()
          .ifPresent(
              heading ->
                  found
                      .computeIfAbsent(line(heading), key -> new Found(heading, new ArrayList<>()))
                      .items()
                      .addAll(items));
    }
  }

  private static int line(Heading heading) {
    return heading.lines().first();
  }

  /** The heading of the self-check that the next list belongs to; empty where it is none. */
  private Optional<Heading> subject() {
    for (int at = above.size() - 1; at >= 0; at--) {
      Heading heading = above.get(at);
      String lead = leads.getOrDefault(line(heading), "");
      if (!VERIFYING.occursIn(lead) && isOther(heading.text(), lead)) {
        return Optional.empty();
      } else if (!Headings.isSame(heading, title) && verifies(heading.text(), lead)) {
        return Optional.of(named(at));
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(String heading, String lead) {
    return OTHER.occursIn(heading) || OTHER.occursIn(lead);
  }

  /**
   * A list that is only called a checklist, or one of quality, is with a reviewer what it looks for
   * in others' work.
   */
  private boolean verifies(String heading, String lead) {
    return VERIFYING.occursIn(heading)
        || VERIFYING.occursIn(lead)
        || (!reviewer
            && (QUALITY.occursIn(heading) || QUALITY.occursIn(lead) || LISTING.occursIn(heading)));
  }

  /** Labels only group the items of a checklist that has a heading. */
  private Heading named(int index) {
    int at = index;
    while (at > 0 && above.get(at).style() == HeadingStyle.LABEL) {
      at--;
    }
    return above.get(at);
  }

  private Stream<ItemClause> items(ListBlock list) {
    boolean symbols =
        list.items().size() > 1 && list.items().stream().allMatch(SelfChecks::isMarked);
    return list.items().stream().flatMap(item -> items(item, symbols));
  }

  private Stream<ItemClause> items(ListItem item, boolean symbols) {
    Stream<ItemClause> own = item.text().stream().limit(1).flatMap(line -> item(line, symbols));
    Stream<ItemClause> nested =
        item.blocks().stream()
            .flatMap(block -> block instanceof ListBlock inner ? items(inner) : Stream.empty());
    return Stream.concat(own, nested);
  }

  private Stream<ItemClause> item(TextLine line, boolean symbols) {
    return TaskBox.of(line).filter(box -> symbols || box.bracketed()).stream()
        .filter(box -> !Placeholders.isAll(box.text()))
        .map(
            box ->
                new ItemClause(
                    box.text(), true, Terms.NONE, definition.source().location(line.line())));
  }

  private static boolean isMarked(ListItem item) {
    return !item.text().isEmpty() && isMarked(item.text().get(0));
  }

  private static boolean isMarked(TextLine line) {
    return TaskBox.of(line).filter(box -> MARKS.contains(box.symbol())).isPresent();
  }
}
