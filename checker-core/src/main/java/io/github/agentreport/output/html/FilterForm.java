// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The controls by which the script filters the reports; without a script they are not shown. */
final class FilterForm {

  private FilterForm() {}

  /** A choice of a control, with what the user sees of it. */
  private record Choice(String value, String words) {}

  static void write(Figures figures, Markup page) {
    page.open("form", "class", "filters scripted", "role", "search", "aria-label", "Filter").line();
    page.open("label", "class", "words").element("span", "Text");
    page.empty(
        "input",
        "type",
        "search",
        "name",
        "q",
        "aria-keyshortcuts",
        "/",
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "placeholder",
        "File, message, item…");
    page.element("kbd", "/", "aria-hidden", "true").close().line();
    select("Verdict", "verdict", verdicts(figures), page);
    select("Severity", "severity", severities(figures), page);
    select("Rule", "rule", same(figures.rulesOfReports()), page);
    select("Agent", "agent", same(figures.agents().keySet()), page);
    page.element("button", "Clear", "type", "reset");
    page.element(
        "output", "All " + Wording.counted(figures.reports(), "report"), "aria-live", "polite");
    page.line().close().line();
  }

  private static void select(String label, String name, List<Choice> choices, Markup page) {
    page.open("label").element("span", label).open("select", "name", name);
    page.element("option", "any", "value", "");
    for (Choice choice : choices) {
      page.element("option", choice.words(), "value", choice.value());
    }
    page.close().close().line();
  }

  private static List<Choice> verdicts(Figures figures) {
    List<Choice> choices = new ArrayList<>();
    for (Verdict verdict : List.of(Verdict.FAILED, Verdict.WARNED, Verdict.PASSED)) {
      if (figures.count(verdict) > 0) {
        choices.add(new Choice(verdict.id(), Wording.verdict(verdict)));
      }
    }
    return choices;
  }

  private static List<Choice> severities(Figures figures) {
    List<Choice> choices = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (figures.count(severity) > 0) {
        choices.add(new Choice(severity.id(), severity.id()));
      }
    }
    return choices;
  }

  private static List<Choice> same(Collection<String> names) {
    return names.stream().map(Charts::name).map(name -> new Choice(name, name)).toList();
  }
}
