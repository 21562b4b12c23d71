// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verdict in words and the charts: what one looks at before reading. */
final class Overview {

  private Overview() {}

  static void write(Figures figures, Markup page) {
    page.open("section", "id", "overview", "class", figures.verdict().id()).line();
    page.open("h1")
        .element("span", Wording.sign(figures.verdict()), "class", "seal", "aria-hidden", "true")
        .text(" " + capitalised(Wording.verdict(figures.verdict())))
        .close()
        .line();
    page.element("p", summary(figures), "class", "lead").line();
    if (figures.filtered()) {
      page.open("div", "class", "strip");
      BarChart.drawing(Charts.reports(figures), figures.reports(), page);
      page.close().line();
      legend(figures, page);
    }
    charts(figures, page);
    page.close().line();
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String summary(Figures figures) {
    List<String> sentences = new ArrayList<>();
    sentences.add(reports(figures));
    long errors = figures.count(Severity.ERROR);
    long warnings = figures.count(Severity.WARNING);
    sentences.add(
        "%s, %s."
            .formatted(
                errors == 0 ? "No errors" : Wording.counted(errors, "error"),
                warnings == 0 ? "no warnings" : Wording.counted(warnings, "warning")));
    mostFrequent(figures)
        .map(rule -> "Most often: %s, %s.".formatted(rule.words(), times(rule.count())))
        .ifPresent(sentences::add);
    if (figures.items() > 0) {
      sentences.add(ticked(figures.marks().getOrDefault(ItemMark.TICKED.id(), 0L), figures));
    }
    if (figures.waived() > 0) {
      sentences.add("Waivers cover %s.".formatted(Wording.counted(figures.waived(), "finding")));
    }
    return String.join(" ", sentences);
  }

  private static String reports(Figures figures) {
    long failed = figures.count(Verdict.FAILED);
    if (figures.reports() == 0) {
      return "No report was checked.";
    } else if (figures.reports() == 1) {
      return "One report was checked.";
    }
    return failed == 0
        ? "None of %s fails.".formatted(Wording.counted(figures.reports(), "report"))
        : "%s of %s %s."
            .formatted(
                Wording.number(failed),
                Wording.counted(figures.reports(), "report"),
                failed == 1 ? "fails" : "fail");
  }

  /** The rule with the most errors, if it has several. */
  private static Optional<Bar.Part> mostFrequent(Figures figures) {
    return figures.rules().entrySet().stream()
        .map(
            rule ->
                new Bar.Part(
                    rule.getValue().getOrDefault(Severity.ERROR, 0L), rule.getKey(), "error"))
        .filter(rule -> rule.count() > 1)
        .sorted(Comparator.comparing(rule -> -rule.count()))
        .findFirst();
  }

  private static String times(long count) {
    return count == 2 ? "twice" : Wording.number(count) + " times";
  }

  private static String ticked(long ticked, Figures figures) {
    return "%s of %s %s ticked."
        .formatted(
            Wording.number(ticked),
            Wording.counted(figures.items(), "item"),
            ticked == 1 ? "is" : "are");
  }

  private static void legend(Figures figures, Markup page) {
    page.open("ul", "class", "legend").line();
    for (Bar.Part part : Charts.reports(figures).parts()) {
      page.open("li", "class", part.tone());
      page.open("button", "type", "button", "data-filter", "verdict=" + part.tone());
      page.element("b", Wording.number(part.count())).text(" " + part.words());
      page.close().close().line();
    }
    page.close().line();
  }

  private static void charts(Figures figures, Markup page) {
    page.open("div", "class", "charts").line();
    if (figures.filtered()) {
      Charts.agents(figures).write(page);
    }
    if (figures.count(Severity.ERROR) + figures.count(Severity.WARNING) > 0) {
      Charts.rules(figures).write(page);
    }
    if (figures.items() > 0) {
      page.open("div").line();
      Charts.marks(figures).write(page);
      if (figures.standings().keySet().equals(Set.of(Standing.NOT_REQUIRED))) {
        page.element("p", "No item requires evidence.", "class", "quiet").line();
      } else {
        Charts.standings(figures.standings()).write(page);
      }
      page.close().line();
    }
    page.close().line();
  }
}
