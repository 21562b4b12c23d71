// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says an outline for a reader, a line of the report a line. Stateless and thread-safe. */
public final class OutlineText {

  private static final int WIDEST = 120;

  /** Creates a writer. */
  public OutlineText() {}

  private record Row(int line, String text) {}

  /**
   * Says an outline.
   *
   * @param outline the outline
   * @return the lines, safe for a log, in the order of the report's lines
   */
  public List<String> lines(Outline outline) {
    List<Row> rows = new ArrayList<>();
    for (Outline.Field field : outline.fields()) {
      rows.add(new Row(field.line(), "field      %s: %s".formatted(field.name(), field.value())));
    }
    outline.sections().forEach(heading -> rows.add(row(heading, outline)));
    for (Outline.Table table : outline.tables()) {
      String columns = String.join(" | ", table.columns());
      rows.add(
          new Row(
              table.line(), "table      %s (%s)".formatted(columns, count(table.rows(), "row"))));
    }
    for (Outline.Checklist checklist : outline.checklists()) {
      for (Outline.Item item : checklist.items()) {
        rows.add(new Row(item.line(), "%-14s %s".formatted(item.mark(), item.text())));
      }
    }
    for (Outline.Code code : outline.code()) {
      String language = code.language().isEmpty() ? "" : code.language() + ", ";
      rows.add(
          new Row(code.line(), "code       %s%s".formatted(language, count(code.lines(), "line"))));
    }
    rows.sort(Comparator.comparingInt(Row::line));
    List<String> lines = new ArrayList<>();
    lines.add(ConsoleText.line(outline.file()));
    for (Row row : rows) {
      lines.add(ConsoleText.line("%6s  %s".formatted(row.line(), cut(row.text()))));
    }
    return lines;
  }

  private static Row row(Outline.Heading heading, Outline outline) {
    Outline.Title title = outline.title();
    boolean isTitle = title != null && title.line() == heading.line();
    String kind =
        isTitle ? "title" : heading.level() == 0 ? "heading" : "heading " + heading.level();
    String by = heading.by() == null ? "" : ", by " + heading.by();
    return new Row(
        heading.line(),
        "%-10s %s (to line %s, %s%s)"
            .formatted(
                kind, heading.text(), heading.endLine(), count(heading.words(), "word"), by));
  }

  private static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private static String cut(String text) {
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "…";
  }
}
