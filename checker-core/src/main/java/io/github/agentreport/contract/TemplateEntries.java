package io.github.agentreport.contract;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields, entries and items out of blocks of a template. */
final class TemplateEntries {

  private static final int MOST_WORDS = 8;

  private final SourceText source;

  TemplateEntries(SourceText source) {
    this.source = source;
  }

  /** The labelled lines of a template's header. */
  List<FieldClause> fields(List<Block> blocks) {
    return labels(blocks, HeadingStyle.LABEL).entrySet().stream()
        .map(
            found -> {
              TextLine line = found.getValue();
              return new FieldClause(
                  found.getKey(),
                  ValueRules.of(value(line)),
                  OptionalParts.isOptional(line.text()),
                  source.location(line.line()));
            })
        .toList();
  }

  /** The labelled lines of a section; where the sections are labels, plain lines are none. */
  List<EntryClause> entries(List<Block> blocks, HeadingStyle sections) {
    List<Block> eligible =
        sections == HeadingStyle.LABEL
            ? blocks.stream().filter(block -> !(block instanceof Paragraph)).toList()
            : blocks;
    return labels(eligible, sections).entrySet().stream()
        .map(
            found ->
                new EntryClause(
                    found.getKey(),
                    ValueRules.of(value(found.getValue())),
                    source.location(found.getValue().line())))
        .toList();
  }

  private static String value(TextLine line) {
    return Label.of(line.text()).map(Label::value).orElse("");
  }

  /** The task items of a section. */
  List<ItemClause> items(List<Block> blocks) {
    List<ItemClause> items = new ArrayList<>();
    listItems(blocks)
        .forEach(
            item -> {
              TextLine line = item.text().get(0);
              TaskBox.of(line)
                  .filter(TaskBox::bracketed)
                  .filter(box -> !Placeholders.isAll(box.text()))
                  .ifPresent(
                      box -> items.add(new ItemClause(box.text(), source.location(line.line()))));
            });
    return items;
  }

  private static List<ListItem> listItems(List<Block> blocks) {
    return blocks.stream()
        .flatMap(Block::descendants)
        .filter(ListBlock.class::isInstance)
        .flatMap(list -> ((ListBlock) list).items().stream())
        .filter(item -> !item.text().isEmpty())
        .toList();
  }

  /** Names in the order of their lines; of a name that recurs, the first line counts. */
  private static Map<String, TextLine> labels(List<Block> blocks, HeadingStyle sections) {
    List<TextLine> lines = new ArrayList<>();
    blocks.forEach(block -> collect(block, sections, lines));
    Map<String, TextLine> labels = new LinkedHashMap<>();
    for (TextLine line : lines) {
      boolean box = TaskBox.of(line).filter(TaskBox::bracketed).isPresent();
      if (!box) {
        Label.of(line.text())
            .map(label -> bare(label.name()))
            .filter(TemplateEntries::isName)
            .ifPresent(name -> labels.putIfAbsent(name, line));
      }
    }
    return labels;
  }

  private static void collect(Block block, HeadingStyle sections, List<TextLine> lines) {
    if (block instanceof Paragraph paragraph) {
      lines.addAll(paragraph.text());
    } else if (block instanceof ListBlock list) {
      for (ListItem item : list.items()) {
        lines.addAll(item.text());
        item.blocks().forEach(inner -> collect(inner, sections, lines));
      }
    } else if (block instanceof Heading heading && sections.compareTo(heading.style()) < 0) {
      lines.add(new TextLine(heading.lines().first(), heading.text() + ":", heading.text() + ":"));
    }
  }

  /** A name without a symbol or number before it. */
  private static String bare(String name) {
    int start = 0;
    while (start < name.length()
        && !Character.isLetter(name.codePointAt(start))
        && "[{<".indexOf(name.charAt(start)) < 0) {
      start += Character.charCount(name.codePointAt(start));
    }
    return name.substring(start).strip();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Placeholders.in(name).isEmpty()
        && name.indexOf('[') < 0
        && name.split("\\s+").length <= MOST_WORDS;
  }
}
