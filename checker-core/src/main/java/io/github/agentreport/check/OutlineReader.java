// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.Table;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Entry;
import io.github.agentreport.report.Mark;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what is in a report, for a user who wonders what the checker sees. */
final class OutlineReader {

  private static final String BY_REPAIR = "repair";
  private static final String BY_BOLD = "bold";

  private final AgentReport report;
  private final Set<Integer> plain = new HashSet<>();
  private final NavigableMap<Integer, Section> sections = new TreeMap<>();

  private OutlineReader(AgentReport report, MarkdownReader markdown)
      throws UnreadableSourceException {
    this.report = report;
    report.sections().forEach(section -> sections.put(section.extent().first(), section));
    for (Block block : markdown.readAsWritten(report.source()).blocks()) {
      if (block instanceof Heading heading && heading.style() == HeadingStyle.MARKDOWN) {
        plain.add(heading.lines().first());
      }
    }
  }

  static Outline outline(AgentReport report, MarkdownReader markdown)
      throws UnreadableSourceException {
    OutlineReader reader = new OutlineReader(report, markdown);
    Section title = reader.title();
    return new Outline(
        report.source().file(),
        title == null
            ? null
            : new Outline.Title(title.heading().text(), title.heading().lines().first()),
        reader.fields(title),
        reader.headings(),
        report.tables().stream().map(reader::table).toList(),
        reader.checklists(),
        report.code().stream().map(OutlineReader::code).toList());
  }

  /** The first heading, if no other ranks as high. */
  private @Nullable Section title() {
    List<Section> all = report.sections();
    boolean alone =
        !all.isEmpty()
            && all.stream()
                .skip(1)
                .noneMatch(other -> other.heading().rank() <= all.get(0).heading().rank());
    return alone ? all.get(0) : null;
  }

  private List<Outline.Field> fields(@Nullable Section title) {
    int end =
        report.sections().stream()
            .filter(section -> !section.equals(title))
            .mapToInt(section -> section.extent().first())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<Outline.Field> fields = new ArrayList<>();
    for (Entry entry : report.entries()) {
      int line = entry.lines().first();
      boolean heading = title != null && line == title.extent().first();
      if (line < end && !heading) {
        fields.add(new Outline.Field(entry.name(), entry.value(), line));
      }
    }
    return fields;
  }

  private List<Outline.Heading> headings() {
    WordCount words = new WordCount(report);
    List<Outline.Heading> headings = new ArrayList<>();
    for (Section section : report.sections()) {
      Heading heading = section.heading();
      headings.add(
          new Outline.Heading(
              heading.text(),
              heading.level(),
              heading.lines().first(),
              section.extent().last(),
              words.in(section.extent()),
              by(heading)));
    }
    return headings;
  }

  private @Nullable String by(Heading heading) {
    if (heading.style() != HeadingStyle.MARKDOWN) {
      return BY_BOLD;
    }
    return plain.contains(heading.lines().first()) ? null : BY_REPAIR;
  }

  private Outline.Table table(Table table) {
    int line = table.lines().first();
    return new Outline.Table(table.columns(), table.rows().size(), line, headingAbove(line));
  }

  private @Nullable String headingAbove(int line) {
    Map.Entry<Integer, Section> section = sections.floorEntry(line);
    return section == null ? null : section.getValue().heading().text();
  }

  private List<Outline.Checklist> checklists() {
    NavigableMap<Integer, List<Outline.Item>> bySection = new TreeMap<>();
    for (ChecklistItem item : report.items()) {
      int line = item.location().startLine();
      // A heading that begins with a symbol is no item.
      if (item.mark() != Mark.NONE && !sections.containsKey(line)) {
        Integer start = sections.floorKey(line);
        bySection
            .computeIfAbsent(start == null ? 0 : start, section -> new ArrayList<>())
            .add(new Outline.Item(item.text(), item.mark().id(), line));
      }
    }
    return bySection.values().stream()
        .map(
            items ->
                new Outline.Checklist(
                    headingAbove(items.get(0).line()), items.get(0).line(), items))
        .toList();
  }

  private static Outline.Code code(CodeBlock code) {
    return new Outline.Code(
        code.language(), code.lines().first(), (int) code.content().lines().count());
  }
}
