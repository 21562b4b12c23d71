// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Does to a report what its findings say, where that takes no thought: ticks, fills in, and adds.
 */
final class MechanicalMender {

  private static final Pattern VALUE = Pattern.compile("(?<=:)(?!.*:\\s).*$");
  private static final Pattern CHOICE = Pattern.compile("none of \"([^\"]+)\"");
  private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern COLUMNS = Pattern.compile("with the columns (.+?)(?:, a code|;)");
  private static final Pattern INDENT = Pattern.compile("^ *");

  /** The rules whose mends take no thought, with the change at the place of the finding. */
  private static final Map<String, BiConsumer<List<String>, Finding>> MENDS =
      Map.of(
          "item-open", MechanicalMender::tick,
          "item-missing", (lines, found) -> lines.add("- [x] " + found.subject()),
          "field-missing", MechanicalMender::addField,
          "field-unfilled", MechanicalMender::fill,
          "entry-unfilled", MechanicalMender::fill,
          "field-choice", MechanicalMender::choose,
          "section-empty", (lines, found) -> lines.add(at(found) + 1, "There was nothing to do."),
          "section-missing", MechanicalMender::addSection);

  private MechanicalMender() {}

  /** The rules whose findings are mended. */
  static Set<String> rules() {
    return MENDS.keySet();
  }

  /** The report after all that can be mended, from the last line up so that places stay. */
  static String mend(String report, List<Finding> findings) {
    List<String> lines = report.lines().collect(Collectors.toCollection(ArrayList::new));
    findings.stream()
        .filter(finding -> MENDS.containsKey(finding.rule()))
        .sorted(Comparator.comparing(Finding::location).reversed())
        .forEach(
            finding -> Objects.requireNonNull(MENDS.get(finding.rule())).accept(lines, finding));
    return String.join("\n", lines) + "\n";
  }

  private static int at(Finding finding) {
    return finding.location().startLine() - 1;
  }

  private static void tick(List<String> lines, Finding finding) {
    Matcher indent = INDENT.matcher(lines.get(at(finding)));
    assertThat(indent.find()).isTrue();
    lines.set(at(finding), indent.group() + "- [x] " + finding.subject());
  }

  private static void fill(List<String> lines, Finding finding) {
    lines.set(at(finding), VALUE.matcher(lines.get(at(finding))).replaceFirst(" 42 as measured"));
  }

  /** The first of the choices. */
  private static void choose(List<String> lines, Finding finding) {
    Matcher choice = CHOICE.matcher(finding.message());
    assertThat(choice.find()).as(finding.message()).isTrue();
    String value = Matcher.quoteReplacement(" " + choice.group(1));
    lines.set(at(finding), VALUE.matcher(lines.get(at(finding))).replaceFirst(value));
  }

  /** Below the title, or first where there is none. */
  private static void addField(List<String> lines, Finding finding) {
    int title = 0;
    while (title < lines.size() && !lines.get(title).startsWith("#")) {
      title++;
    }
    int below = title < lines.size() ? title + 1 : 0;
    lines.add(below, finding.subject() + ": 42 as measured");
    lines.add(below, "");
  }

  private static void addSection(List<String> lines, Finding finding) {
    lines.add("");
    lines.add("## " + finding.subject());
    lines.add("");
    lines.add("This part was left as it is, since the task asks for no change of it.");
    lines.add("");
    Matcher named = NAMED.matcher(finding.mend());
    while (named.find()) {
      lines.add("- " + named.group(1) + ": 42 as measured");
    }
    Matcher columns = COLUMNS.matcher(finding.mend());
    if (columns.find()) {
      List<String> names = List.of(columns.group(1).split(", "));
      lines.add("");
      lines.add(row(names, ""));
      lines.add(row(names.stream().map(name -> "---").toList(), ""));
      lines.add(row(names, " as measured"));
    }
    if (finding.mend().contains("a code block")) {
      lines.addAll(List.of("", "```", "make all", "```"));
    }
  }

  private static String row(List<String> cells, String behind) {
    return cells.stream().map(cell -> cell + behind).collect(Collectors.joining(" | ", "| ", " |"));
  }
}
