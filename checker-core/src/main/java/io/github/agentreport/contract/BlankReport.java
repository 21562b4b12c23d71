// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes an empty report in the shape of a contract, for an agent to fill in. */
public final class BlankReport {

  private static final String UNFILLED = "...";
  private static final int TOP_LEVEL = 2;

  private final StringBuilder text = new StringBuilder();

  private BlankReport() {}

  /**
   * Writes the report of one form.
   *
   * @param contract the contract
   * @param template the form, one of the contract's
   * @return Markdown with {@code \n} as line separator
   */
  public static String of(Contract contract, ReportTemplate template) {
    BlankReport blank = new BlankReport();
    blank.line("---").line("agent: " + contract.agent()).line("---").line("");
    template.title().ifPresent(title -> blank.line("# " + title.text()).line(""));
    template.fields().forEach(field -> blank.line(label(field.text(), field.value())));
    for (SectionClause section : template.sections()) {
      blank.line("").section(section);
    }
    for (ChecklistClause checklist : contract.checklists()) {
      blank.line("").line("## " + checklist.text()).line("");
      checklist.items().forEach(item -> blank.line("- [ ] " + item.text()));
    }
    for (GroupClause group : contract.groups()) {
      blank.line("").line("## " + group.text()).line("");
      group.oneOf().forEach(item -> blank.line("- [ ] " + item));
    }
    return blank.text.toString();
  }

  private BlankReport line(String line) {
    text.append(line).append('\n');
    return this;
  }

  private static String label(String name, ValueRule value) {
    // A sample value would pass for a value of the report's own.
    boolean blank = !Placeholders.in(value.placeholder()).isEmpty();
    return name + ": " + (blank ? value.placeholder() : UNFILLED);
  }

  private void section(SectionClause section) {
    int level = section.level() == 0 ? TOP_LEVEL : section.level();
    line("#".repeat(level) + " " + section.text()).line("");
    section.table().ifPresent(this::table);
    section.entries().forEach(entry -> line("- " + label(entry.text(), entry.value())));
    section.items().forEach(item -> line("- [ ] " + item.text()));
    section.code().ifPresent(code -> line("```").line(UNFILLED).line("```"));
    boolean bare =
        section.entries().isEmpty()
            && section.items().isEmpty()
            && section.tableClause() == null
            && section.codeClause() == null;
    if (bare) {
      line(UNFILLED);
    }
  }

  private void table(TableClause table) {
    int columns = table.columns().size();
    row(table.columns());
    row(Collections.nCopies(columns, "---"));
    if (table.rowNames().isEmpty()) {
      row(Collections.nCopies(columns, UNFILLED));
    }
    for (String name : table.rowNames()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(columns, UNFILLED));
      cells.set(0, name);
      row(cells);
    }
    line("");
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells.stream().map(BlankReport::cell).toList()) + " |");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
