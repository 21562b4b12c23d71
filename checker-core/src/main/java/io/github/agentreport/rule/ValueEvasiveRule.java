// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.match.Substance;
import io.github.agentreport.report.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

final class ValueEvasiveRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "value-evasive",
          Severity.ERROR,
          "A value, a list item or a cell only promises to be written, or points elsewhere.");

  /** In a table, these words repeat the cell above. */
  private static final Lexicon DITTO = Lexicon.of("ditto");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Values that the contract asks for, and sections as a whole, have findings of their own. */
  @Override
  public Stream<Finding> check(Match match) {
    Set<Integer> known = new HashSet<>();
    Values.all(match)
        .flatMap(value -> value.found().stream())
        .forEach(entry -> known.add(entry.lines().first()));
    Stream.concat(
            match.sections().stream().flatMap(section -> section.found().stream()),
            match.others().stream())
        .filter(part -> part.state() == SectionState.EVASIVE)
        .flatMap(part -> part.blocks().stream())
        .forEach(block -> addLines(block, known));
    Map<Integer, String> names = new HashMap<>();
    Map<Integer, String> evasive = new TreeMap<>();
    for (Entry entry : match.report().entries()) {
      if (Substance.isPromise(entry.value())) {
        evasive.put(entry.lines().first(), entry.value());
        names.put(entry.lines().first(), entry.name());
      }
    }
    match.report().document().descendants().forEach(block -> collect(block, evasive));
    return evasive.entrySet().stream()
        .filter(line -> !known.contains(line.getKey()))
        .map(
            line ->
                INFO.finding(
                    names.getOrDefault(line.getKey(), line.getValue()),
                    "The report says only \"%s\" here.".formatted(line.getValue()),
                    "Write what belongs here; if there is nothing to say, say that and why.",
                    match.report().source().location(line.getKey()),
                    null));
  }

  private static void addLines(Block block, Set<Integer> lines) {
    for (int line = block.lines().first(); line <= block.lines().last(); line++) {
      lines.add(line);
    }
  }

  private static void collect(Block block, Map<Integer, String> evasive) {
    if (block instanceof ListBlock list) {
      list.items().stream()
          .filter(item -> item.text().size() == 1 && item.blocks().isEmpty())
          .map(item -> item.text().get(0))
          .filter(line -> Substance.isPromise(line.text()))
          .forEach(line -> evasive.putIfAbsent(line.line(), text(line)));
    } else if (block instanceof Table table) {
      for (int at = 0; at < table.rows().size(); at++) {
        TableRow row = table.rows().get(at);
        boolean first = at == 0;
        row.cells().stream()
            .skip(1)
            .filter(Substance::isPromise)
            .filter(cell -> first || !NormalForm.is(cell, DITTO))
            .findFirst()
            .ifPresent(cell -> evasive.putIfAbsent(row.line(), cell));
      }
    }
  }

  private static String text(TextLine line) {
    return line.text().strip();
  }
}
