// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.metamorphic;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ways to write a report otherwise that no careful reader minds. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum StyleChange {
  STAR_BULLETS(
      report -> report.change(line -> line.startsWith("- "), line -> "*" + line.substring(1))),
  PLUS_BULLETS(
      report -> report.change(line -> line.startsWith("- "), line -> "+" + line.substring(1))),
  NUMBERED_ITEMS(report -> items(report, "1. [x] %s")),
  CAPITAL_X(report -> items(report, "- [X] %s")),
  CHECK_IN_BOX(report -> items(report, "- [✓] %s")),
  EMOJI_IN_BOX(report -> items(report, "- [✅] %s")),
  EMOJI_BULLETS(report -> items(report, "- ✅ %s")),
  BALLOT_BULLETS(report -> items(report, "- ☑ %s")),
  EMOJI_LINES(report -> items(report, "✅ %s")),
  TRAILING_EMOJI(report -> items(report, "- %s ✅")),
  BOLD_ITEMS(report -> items(report, "- [x] **%s**")),
  ITEMS_WITH_DASH(report -> items(report, "- [x] %s — see the log of this morning")),
  ITEMS_WITH_REMARK(report -> items(report, "- [x] %s (run twice, no errors)")),
  ITEMS_WITH_COLON(report -> items(report, "- [x] %s: all of them")),
  INDENTED_ITEMS(report -> items(report, "  - [x] %s")),
  SMALL_LETTERS(
      report ->
          report.change(
              ReportText::isTask,
              line ->
                  "- [x] " + line.substring(6, 7).toLowerCase(Locale.ROOT) + line.substring(7))),
  CAPITAL_HEADINGS(
      report -> report.change(ReportText::isHeading, line -> line.toUpperCase(Locale.ROOT))),
  DEEPER_HEADINGS(report -> report.change(ReportText::isHeading, line -> "#" + line)),
  NUMBERED_HEADINGS(
      report ->
          report.change(line -> line.startsWith("## "), line -> "## 3. " + line.substring(3))),
  HEADINGS_WITH_EMOJI(
      report -> report.change(ReportText::isHeading, line -> line.replaceFirst(" ", " 📌 "))),
  HEADINGS_WITH_COLON(report -> report.change(line -> line.startsWith("## "), line -> line + ":")),
  CLOSED_HEADINGS(report -> report.change(line -> line.startsWith("## "), line -> line + " ##")),
  BOLD_HEADINGS_IN_MARKDOWN(
      report ->
          report.change(
              line -> line.startsWith("## "), line -> "## **" + line.substring(3) + "**")),
  UNDERLINED_HEADINGS(
      report ->
          report.change(
              line -> line.startsWith("## "), line -> "\n" + line.substring(3) + "\n---------")),
  PSEUDO_HEADINGS(
      report ->
          report.change(
              line -> line.startsWith("## "),
              line -> "\n**" + line.substring(3).replace("*", "") + "**\n ")),
  FINISHED_HEADINGS(report -> report.change(line -> line.startsWith("## "), line -> line + " ✅")),
  BOLD_NAMES(report -> fields(report, "**%s**: %s")),
  BOLD_NAMES_WITH_COLON(report -> fields(report, "**%s:** %s")),
  FIELDS_AS_BULLETS(report -> fields(report, "- **%s**: %s")),
  FIELDS_IN_CODE_SPANS(report -> fields(report, "%s: `%s`")),
  WIDE_COLONS(report -> fields(report, "%s：%s")),
  FIELDS_AS_TABLE(StyleChange::fieldTable),
  TALK_BEFORE(report -> report.before("All done! Here is the report you asked for.", "")),
  TALK_AFTER(report -> report.after("", "Let me know if you want the raw numbers.")),
  IN_A_FENCE(
      report ->
          report.lines().contains("````")
              ? report
              : report.before("The report:", "", "````markdown").after("````")),
  FRONT_MATTER(report -> report.before("---", "written-by: hand", "---", "")),
  EXTRA_SECTION(report -> report.after("", "## Thanks", "", "To everybody who tested this.")),
  COMMENT(report -> report.after("", "<!-- written by hand -->")),
  RULES_BETWEEN_SECTIONS(
      report -> report.change(line -> line.startsWith("## "), line -> "\n---\n\n" + line)),
  TRAILING_BLANKS(
      report ->
          report.change(line -> !line.isEmpty() && !ReportText.isRow(line), line -> line + "   ")),
  WIDE_TABLES(
      report ->
          report.change(
              ReportText::isRow, line -> line + (line.matches("[|: -]+") ? "---|" : " more |"))),
  ALIGNED_TABLES(
      report -> report.change(line -> line.startsWith("|-"), line -> line.replace("|-", "|:-"))),
  CHECKLIST_AS_TABLE(StyleChange::itemTable),
  ZERO_WIDTH(report -> report.change(ReportText::isTask, line -> line.replace(" a", " \u200Ba"))),
  NO_BREAK_BLANKS(
      report ->
          report.change(
              ReportText::isTask, line -> "- [x] " + line.substring(6).replace(' ', '\u00A0')));

  private final UnaryOperator<ReportText> change;

  StyleChange(UnaryOperator<ReportText> change) {
    this.change = change;
  }

  ReportText apply(ReportText report) {
    return change.apply(report);
  }

  private static ReportText items(ReportText report, String format) {
    return report.change(ReportText::isTask, line -> format.formatted(line.substring(6)));
  }

  private static ReportText fields(ReportText report, String format) {
    ReportText changed = report;
    for (int at : report.fields()) {
      changed = changed.replace(List.of(at), format.formatted(name(report, at), value(report, at)));
    }
    // Lines of one paragraph need no break between bullets, but lists need a blank line above them.
    return changed;
  }

  private static String name(ReportText report, int at) {
    String line = report.lines().get(at).replace("*", "");
    return line.substring(0, line.indexOf(':'));
  }

  private static String value(ReportText report, int at) {
    String line = report.lines().get(at).replace("*", "");
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private static ReportText fieldTable(ReportText report) {
    List<Integer> fields = report.fields();
    if (fields.isEmpty()) {
      return report;
    }
    StringBuilder table = new StringBuilder("\n| Field | Value |\n|---|---|");
    for (int at : fields) {
      table
          .append("\n| ")
          .append(name(report, at))
          .append(" | ")
          .append(value(report, at))
          .append(" |");
    }
    return report.replace(fields, (table + "\n ").split("\n", -1));
  }

  private static ReportText itemTable(ReportText report) {
    List<Integer> all = report.where(ReportText::isTask);
    // One list: lines of another do not belong into its table.
    List<Integer> items = all.stream().filter(at -> at - all.get(0) == all.indexOf(at)).toList();
    StringBuilder table = new StringBuilder("\n| Check | Status |\n|---|---|");
    for (int at : items) {
      table.append("\n| ").append(report.lines().get(at).substring(6)).append(" | ✅ |");
    }
    return items.isEmpty() ? report : report.replace(items, (table + "\n ").split("\n", -1));
  }
}
