// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/** Ways to spoil a report that a careful reader sends back. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum SubstanceChange {
  OPEN_BOX((report, random) -> item(report, random, "- [ ] %s"), "item-open"),
  EMPTY_BOX_SYMBOL((report, random) -> item(report, random, "- ☐ %s"), "item-open"),
  CROSS((report, random) -> item(report, random, "- ❌ %s"), "item-open"),
  HALF_DONE((report, random) -> item(report, random, "- [~] %s"), "item-open"),
  HOURGLASS((report, random) -> item(report, random, "- ⏳ %s"), "item-open"),
  WARNING_SIGN((report, random) -> item(report, random, "- ⚠️ %s"), "item-open"),
  TWO_MARKS((report, random) -> item(report, random, "- [ ] ✅ %s"), "item-unclear"),
  UNKNOWN_MARK((report, random) -> item(report, random, "- [?] %s"), "item-unclear"),
  NO_MARK((report, random) -> item(report, random, "- %s"), "item-unclear", "item-missing"),
  NOT_APPLICABLE((report, random) -> item(report, random, "- [ ] %s: N/A"), "item-not-applicable"),
  STRUCK_OUT((report, random) -> item(report, random, "- [x] ~~%s~~"), "item-not-applicable"),
  NOT_APPLICABLE_WITHOUT_LEAVE(
      (report, random) -> item(report, random, "- [-] %s — there is no such thing here"),
      "item-not-applicable"),
  NOT_YET((report, random) -> item(report, random, "- [x] %s — not yet run"), "item-negated"),
  SKIPPED((report, random) -> item(report, random, "- [x] %s (skipped)"), "item-negated"),
  STILL_OPEN((report, random) -> item(report, random, "- [x] %s, still pending"), "item-negated"),
  LATER(
      (report, random) -> item(report, random, "- [x] %s: will be done in a follow-up PR"),
      "item-negated"),
  ITEM_REMOVED((report, random) -> item(report, random, ""), "item-missing", "checklist-missing"),
  OTHER_WORDS(
      (report, random) -> item(report, random, "- [x] Looks fine to me"),
      "item-missing",
      "checklist-missing"),
  TICKED_AND_OPEN(
      (report, random) ->
          pick(report.where(ReportText::isTask), random)
              .map(at -> report.after("", "- [ ] " + report.lines().get(at).substring(6))),
      "item-contradicted"),
  IN_A_COMMENT((report, random) -> around(report, "<!--", "-->"), "item-hidden"),
  IN_CODE((report, random) -> around(report, "```", "```"), "item-hidden"),
  IN_A_QUOTATION(
      (report, random) -> Optional.of(report.change(ReportText::isTask, line -> "> " + line)),
      "item-hidden"),
  SECTION_REMOVED(
      (report, random) -> section(report, random).map(at -> report.replace(whole(report, at))),
      "section-missing",
      "checklist-missing"),
  SECTION_EMPTY(
      (report, random) -> body(report, random),
      "section-empty",
      "item-missing",
      "checklist-missing"),
  SEE_ABOVE(
      (report, random) -> body(report, random, "See above."),
      "section-evasive",
      "item-missing",
      "checklist-missing"),
  TO_BE_WRITTEN(
      (report, random) -> body(report, random, "TBD"),
      "section-evasive",
      "item-missing",
      "checklist-missing"),
  WILL_BE_ADDED(
      (report, random) -> body(report, random, "Will be added later."),
      "section-evasive",
      "item-missing",
      "checklist-missing"),
  DOTS(
      (report, random) -> body(report, random, "..."),
      "section-evasive",
      "item-missing",
      "checklist-missing"),
  FIELD_REMOVED(
      (report, random) -> pick(report.fields(), random).map(at -> report.replace(List.of(at))),
      "field-missing"),
  FIELD_BLANK((report, random) -> field(report, random, ""), "field-unfilled"),
  FIELD_WITH_PLACEHOLDER((report, random) -> field(report, random, "[value]"), "field-unfilled"),
  FIELD_PROMISED((report, random) -> field(report, random, "TBD"), "field-unfilled"),
  TITLE_REMOVED(
      (report, random) -> Optional.of(report.replace(List.of(0, 1))),
      "title-missing",
      "title-foreign"),
  TITLE_OF_ANOTHER(
      (report, random) ->
          Optional.of(
              report.replace(
                  report.lines().get(1).startsWith("==") ? List.of(0, 1) : List.of(0),
                  "# KITCHEN DUTY ROSTER")),
      "title-foreign",
      "title-missing"),
  ROWS_REMOVED((report, random) -> rows(report, 2), "table-rows"),
  TABLE_REMOVED((report, random) -> rows(report, 0), "table-missing", "section-empty"),
  PLACEHOLDER_IN_PROSE(
      (report, random) -> Optional.of(report.after("", "Ask [insert the name] for the key.")),
      "placeholder-left"),
  PROMISE_IN_A_LIST(
      (report, random) -> Optional.of(report.after("", "- Costs: to be determined later")),
      "value-evasive");

  private final BiFunction<ReportText, Random, Optional<ReportText>> change;
  private final Set<String> rules;

  SubstanceChange(BiFunction<ReportText, Random, Optional<ReportText>> change, String... rules) {
    this.change = change;
    this.rules = Set.of(rules);
  }

  /** The spoilt report; empty where the report has nothing to spoil in this way. */
  Optional<ReportText> apply(ReportText report, Random random) {
    return change.apply(report, random).filter(changed -> !changed.equals(report));
  }

  /** The rules of which one must object. */
  Set<String> rules() {
    return rules;
  }

  private static Optional<Integer> pick(List<Integer> places, Random random) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(random.nextInt(places.size())));
  }

  private static Optional<ReportText> item(ReportText report, Random random, String format) {
    return pick(report.where(ReportText::isTask), random)
        .map(
            at ->
                report.replace(List.of(at), format.formatted(report.lines().get(at).substring(6))));
  }

  private static Optional<ReportText> around(ReportText report, String open, String close) {
    List<Integer> items = report.where(ReportText::isTask);
    // The last list only: what stands between two lists is no part of a checklist.
    int last = items.get(items.size() - 1);
    int first = last;
    while (items.contains(first - 1)) {
      first--;
    }
    List<String> lines = new ArrayList<>(report.lines());
    lines.add(last + 1, close);
    lines.add(first, open);
    return Optional.of(new ReportText(lines));
  }

  /** A section of the contract: not the title's. */
  private static Optional<Integer> section(ReportText report, Random random) {
    return pick(report.where(ReportText::isHeading).stream().filter(at -> at > 0).toList(), random);
  }

  private static List<Integer> whole(ReportText report, int heading) {
    List<Integer> lines = new ArrayList<>(List.of(heading));
    lines.addAll(report.section(heading));
    return lines;
  }

  private static Optional<ReportText> body(ReportText report, Random random, String... text) {
    List<String> body = new ArrayList<>(List.of(""));
    body.addAll(List.of(text));
    body.add("");
    return section(report, random)
        .filter(at -> !report.section(at).isEmpty())
        .map(at -> report.replace(report.section(at), body.toArray(String[]::new)));
  }

  private static Optional<ReportText> field(ReportText report, Random random, String value) {
    return pick(report.fields(), random)
        .map(
            at -> {
              String line = report.lines().get(at);
              String name = line.substring(0, line.indexOf(':') + 1);
              return report.replace(List.of(at), (name + " " + value).strip());
            });
  }

  private static Optional<ReportText> rows(ReportText report, int kept) {
    List<Integer> rows = report.where(ReportText::isRow);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(report.replace(rows.subList(kept, rows.size())));
  }
}
