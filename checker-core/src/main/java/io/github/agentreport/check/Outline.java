// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees in a report, without a contract to hold it to. All lists are in document
 * order; lines are 1-based.
 *
 * @param file the report as the user knows it
 * @param title its title; null where it has none
 * @param fields the labelled values above the first section, those of the front matter included
 * @param sections all headings with their extents, the title among them
 * @param tables the tables
 * @param checklists the lines with marks, a list for each section that has some
 * @param code the code blocks
 */
public record Outline(
    String file,
    @Nullable Title title,
    List<Field> fields,
    List<Heading> sections,
    List<Table> tables,
    List<Checklist> checklists,
    List<Code> code) {

  /** Copies the lists. */
  public Outline {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    checklists = List.copyOf(checklists);
    code = List.copyOf(code);
  }

  /**
   * The title.
   *
   * @param text its text
   * @param line its line
   */
  public record Title(String text, int line) {}

  /**
   * A labelled value.
   *
   * @param name its name
   * @param value its value
   * @param line its line
   */
  public record Field(String name, String value, int line) {}

  /**
   * A heading with the section below it.
   *
   * @param text its text
   * @param level 1 to 6; 0 for a bold line or a line that ends in a colon
   * @param line its line
   * @param endLine the last line of the section
   * @param words the number of words in the section, headings and code apart
   * @param by what brought a heading to light that strict CommonMark does not see: {@code repair}
   *     of fences, a frame around the report among them, or {@code bold} for pseudo headings; null
   *     for a plain heading
   */
  public record Heading(
      String text, int level, int line, int endLine, int words, @Nullable String by) {}

  /**
   * A table.
   *
   * @param columns the texts of its header
   * @param rows the number of its rows
   * @param line its first line
   * @param section the heading above it; null where there is none
   */
  public record Table(List<String> columns, int rows, int line, @Nullable String section) {

    /** Copies the list. */
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /**
   * The lines of a section that have a mark.
   *
   * @param section the heading above them; null where there is none
   * @param line the first line
   * @param items the lines
   */
  public record Checklist(@Nullable String section, int line, List<Item> items) {

    /** Copies the list. */
    public Checklist {
      items = List.copyOf(items);
    }
  }

  /**
   * A line with a mark.
   *
   * @param text its text, without the mark
   * @param mark {@code ticked}, {@code open}, {@code not-applicable} or {@code unclear}
   * @param line its line
   */
  public record Item(String text, String mark, int line) {}

  /**
   * A code block.
   *
   * @param language the first word of its info string; empty where there is none
   * @param line its first line, that of the fence where it has one
   * @param lines the number of lines of its content
   */
  public record Code(String language, int line, int lines) {}
}
