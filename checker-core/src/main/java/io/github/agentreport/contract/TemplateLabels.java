package io.github.agentreport.contract;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the labelled lines of a part of a template: the names that a report has to fill in. */
final class TemplateLabels {

  private static final int MOST_WORDS = 8;

  private final HeadingStyle sections;
  private final Map<String, Named> found = new LinkedHashMap<>();

  private TemplateLabels(HeadingStyle sections) {
    this.sections = sections;
  }

  /**
   * A name with its value.
   *
   * @param step whether it leads in a step of a numbered list
   */
  record Named(String name, String value, int line, boolean step) {}

  /**
   * Collects the names in the order of their lines; of a name that recurs, the first line counts.
   *
   * @param sections the style of the template's section headings; lesser headings are names too
   */
  static Collection<Named> in(List<Block> blocks, HeadingStyle sections) {
    TemplateLabels labels = new TemplateLabels(sections);
    blocks.forEach(labels::read);
    return List.copyOf(labels.found.values());
  }

  private void read(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph.text().forEach(line -> read(line, false));
    } else if (block instanceof ListBlock list) {
      for (ListItem item : list.items()) {
        List<TextLine> lines = new ArrayList<>(item.text());
        for (int at = 0; at < lines.size(); at++) {
          read(lines.get(at), at == 0 && list.ordered());
        }
        item.blocks().forEach(this::read);
      }
    } else if (block instanceof Heading heading && sections.compareTo(heading.style()) < 0) {
      add(heading.text(), "", heading.lines().first(), false);
    } else if (block instanceof Table table && isForm(table)) {
      for (TableRow row : table.rows()) {
        add(row.cells().get(0), row.cells().get(1), row.line(), false);
      }
    }
  }

  private void read(TextLine line, boolean step) {
    if (TaskBox.of(line).filter(TaskBox::bracketed).isEmpty()) {
      Label.of(line.text()).ifPresent(label -> add(label.name(), label.value(), line.line(), step));
    }
  }

  /** A table of names and blanks. */
  private static boolean isForm(Table table) {
    return table.columns().size() == 2
        && !table.rows().isEmpty()
        && table.rows().stream()
            .allMatch(row -> row.cells().size() == 2 && Placeholders.isAll(row.cells().get(1)));
  }

  private void add(String written, String value, int line, boolean step) {
    String name = bare(written);
    if (isName(name)) {
      found.putIfAbsent(name, new Named(name, value, line, step));
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
        && !isPath(name)
        && name.split("\\s+").length <= MOST_WORDS;
  }

  /** {@code src/old.ts: …} is an example of a file, not a name. */
  private static boolean isPath(String name) {
    return name.indexOf(' ') < 0 && name.indexOf('/') > 0 && name.indexOf('.') > 0;
  }
}
