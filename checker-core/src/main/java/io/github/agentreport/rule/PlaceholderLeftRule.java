// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.ValueMatch;
import io.github.agentreport.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class PlaceholderLeftRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("placeholder-left", Severity.ERROR, "A placeholder of the template is left.");

  private static final Lexicon PLACEHOLDERS = Lexicon.of("placeholder");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Match match) {
    List<Finding> found = new ArrayList<>();
    match.report().document().textLines().forEach(line -> check(line, match, found));
    for (Table table : match.report().tables()) {
      for (TableRow row : table.rows()) {
        row.cells().forEach(cell -> checkCell(cell, row, match, found));
      }
    }
    match.report().code().forEach(block -> check(block, match, found));
    return found.isEmpty() ? Stream.empty() : withoutUnfilled(found, match);
  }

  /** Values of fields and entries have findings of their own. */
  private static Stream<Finding> withoutUnfilled(List<Finding> found, Match match) {
    Set<Integer> unfilled =
        Values.all(match)
            .filter(value -> value.found().filter(entry -> isUnfilled(value, entry)).isPresent())
            .flatMap(value -> value.found().stream())
            .map(entry -> entry.lines().first())
            .collect(Collectors.toSet());
    return found.stream().filter(finding -> !unfilled.contains(finding.location().startLine()));
  }

  /** Brackets in a cell may be anything; a count that the template has is still to be made. */
  private static void checkCell(String cell, TableRow row, Match match, List<Finding> found) {
    Placeholders.counted(cell).stream()
        .filter(match.template().placeholders()::contains)
        .limit(1)
        .forEach(left -> found.add(finding(left, row.line(), match)));
  }

  /** Only whole lines of the template are held against code; comments may stand above real code. */
  private static void check(CodeBlock code, Match match, List<Finding> found) {
    Set<String> blanks = match.template().placeholders();
    List<String> lines = code.content().lines().map(String::strip).toList();
    boolean untouched = lines.stream().allMatch(line -> line.isEmpty() || blanks.contains(line));
    IntStream.range(0, lines.size())
        .filter(at -> blanks.contains(lines.get(at)))
        .filter(at -> untouched || !Placeholders.isComment(lines.get(at)))
        .limit(1)
        .forEach(at -> found.add(finding(lines.get(at), code.contentLine() + at, match)));
  }

  private static boolean isUnfilled(ValueMatch value, Entry entry) {
    return Values.isUnfilled(value.rule(), entry);
  }

  private static void check(TextLine line, Match match, List<Finding> found) {
    String text = TaskBox.of(line).map(TaskBox::text).orElse(line.text());
    Placeholders.all(text).stream()
        .filter(left -> match.template().placeholders().contains(left) || isPlaceholder(left))
        .limit(1)
        .forEach(left -> found.add(finding(left, line.line(), match)));
  }

  private static Finding finding(String found, int line, Match match) {
    return INFO.finding(
        found,
        "The placeholder \"%s\" is left.".formatted(found),
        "Replace it by what it stands for.",
        match.report().source().location(line),
        null);
  }

  /** {@code [X]}, and brackets whose words ask to be replaced. */
  private static boolean isPlaceholder(String found) {
    if (Character.isLetter(found.charAt(0))) {
      return found.indexOf(' ') < 0 || found.endsWith("%");
    }
    String inside = found.substring(1, found.length() - 1).strip();
    return (inside.length() == 1 && Character.isUpperCase(inside.charAt(0)))
        || PLACEHOLDERS.begins(inside);
  }
}
