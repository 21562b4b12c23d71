// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a contract as instructions for the agent, to paste into its definition or its task. What
 * is there may stand inside of other Markdown: the headings begin at level 2.
 */
public final class AgentInstructions {

  private static final int MOST_PLACEHOLDERS = 8;

  private final StringBuilder text = new StringBuilder();
  private final ClauseWording wording = new ClauseWording();
  private final Contract contract;

  private AgentInstructions(Contract contract) {
    this.contract = contract;
  }

  /**
   * Writes the instructions.
   *
   * @param contract the contract
   * @return Markdown with {@code \n} as line separator
   */
  public static String of(Contract contract) {
    AgentInstructions written = new AgentInstructions(contract);
    written.shape();
    written.done();
    written.refused();
    written.evidence();
    return written.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void heading(String heading) {
    line("");
    line("## " + heading);
    line("");
  }

  private void shape() {
    line("## The report of " + contract.agent());
    line("");
    line(
        "End your work with a report in Markdown. It is checked by machine, as %s asks for it."
            .formatted(ClauseWording.code(contract.file())));
    line("");
    line("- Begin it with front matter: `---`, `agent: %s`, `---`.".formatted(contract.agent()));
    if (contract.reports().size() > 1) {
      line("- Write it in one of these %s forms.".formatted(contract.reports().size()));
    }
    for (int at = 0; at < contract.reports().size(); at++) {
      if (contract.reports().size() > 1) {
        line("");
        line("Form %s:".formatted(at + 1));
        line("");
      }
      form(contract.reports().get(at));
    }
    for (ChecklistClause checklist : contract.checklists()) {
      line("- The checklist %s%s:".formatted(quoted(checklist), wording.terms(checklist)));
      items(checklist.items());
    }
    for (GroupClause group : contract.groups()) {
      line("- One of these items, ticked%s:".formatted(wording.terms(group)));
      group.oneOf().forEach(item -> line("  - `- [x] %s`".formatted(item)));
    }
  }

  private void form(ReportTemplate form) {
    form.title()
        .ifPresent(
            title -> line("- The title %s%s.".formatted(quoted(title), wording.terms(title))));
    for (FieldClause field : form.fields()) {
      line(
          "- The field %s, as a line `%s: …`%s%s%s."
              .formatted(
                  quoted(field),
                  field.text(),
                  wording.value(field.value()),
                  field.optional() ? "; it may be left out" : "",
                  wording.terms(field)));
    }
    form.sections().forEach(this::section);
  }

  private void section(SectionClause section) {
    line("- " + wording.section(section));
    section
        .table()
        .ifPresent(
            table ->
                line(
                    "  - a table with the columns %s%s"
                        .formatted(
                            table.columns().stream()
                                .map(ClauseWording::quote)
                                .collect(Collectors.joining(", ")),
                            ClauseWording.bounds(table.rows(), "row"))));
    for (EntryClause entry : section.entries()) {
      line(
          "  - the entry `- %s: …`%s%s%s"
              .formatted(
                  entry.text(),
                  wording.value(entry.value()),
                  entry.binding() ? "" : "; it may be left out",
                  wording.terms(entry)));
    }
    section.code().ifPresent(code -> line("  - a code block"));
    items(section.items());
  }

  private void items(List<ItemClause> items) {
    for (ItemClause item : items) {
      line(
          "  - `- [%s] %s`%s%s"
              .formatted(
                  item.binding() ? "x" : " ",
                  item.text(),
                  item.binding() ? "" : "; it may stay open or be left out",
                  wording.terms(item)));
    }
  }

  private void done() {
    heading("What counts as done");
    line("- Every part above is there, under its own name, with content of your own.");
    if (requiredItems().findAny().isPresent()) {
      line("- Every item is ticked, and you have done what it says before you tick it.");
      line(
          mayNotApply()
              ? "- Where an item does not apply, write `- [-] …: not applicable, because …` with the"
                  + " reason; this is accepted only where it says so above."
              : "- No item may be marked as not applicable.");
    }
    line(
        "- What is not done is not in the report as done. Finish it, or say what keeps you from it.");
  }

  private void refused() {
    heading("What will be refused");
    Set<String> placeholders = new TreeSet<>();
    contract.reports().forEach(form -> placeholders.addAll(form.placeholders()));
    line(
        "- a placeholder that is left, such as %s"
            .formatted(
                placeholders.isEmpty()
                    ? "`...`"
                    : placeholders.stream()
                        .limit(MOST_PLACEHOLDERS)
                        .map(ClauseWording::code)
                        .collect(Collectors.joining(", "))));
    line("- a part that is empty, or says only \"see above\", \"to be done\" or the like");
    if (sections().anyMatch(section -> section.table().isPresent())) {
      line("- a table without rows, or with no rows but those of the template");
    }
    if (requiredItems().findAny().isPresent()) {
      line("- an item that is open, merged into another, or only in a comment or a code block");
      line("- an item that is ticked in one place and open in another");
      line("- an item whose own words take its tick back, such as \"not run yet\"");
    }
    line("- a status of success beside a failure or a blocker that the report itself names");
  }

  private void evidence() {
    heading("Where evidence comes from");
    List<ItemClause> backed = items().filter(item -> !item.terms().evidence().isEmpty()).toList();
    if (backed.isEmpty()) {
      line("No item needs evidence from the build.");
      return;
    }
    line("A tick is believed only where the build has left, for the present state of the sources:");
    line("");
    for (ItemClause item : backed) {
      line("- for %s:".formatted(quoted(item)));
      item.terms().evidence().forEach(one -> line("  - " + one.describe()));
    }
    line("");
    line(
        "Run what makes these files; do not write them yourself. Evidence that is older than the"
            + " newest source file does not count.");
  }

  private Stream<SectionClause> sections() {
    return contract.reports().stream().flatMap(form -> form.sections().stream());
  }

  private Stream<ItemClause> items() {
    return Stream.of(
            sections().flatMap(section -> section.items().stream()),
            contract.checklists().stream().flatMap(checklist -> checklist.items().stream()))
        .flatMap(items -> items);
  }

  private Stream<Clause> requiredItems() {
    return Stream.concat(items().filter(ItemClause::binding), contract.groups().stream());
  }

  private boolean mayNotApply() {
    Stream<Clause> around = Stream.concat(sections(), contract.checklists().stream());
    return Stream.concat(around, items()).anyMatch(clause -> clause.terms().notApplicable());
  }

  private static String quoted(Clause clause) {
    return ClauseWording.quote(clause.text());
  }
}
