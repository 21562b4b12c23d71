// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.Table;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the labelled values that answer fields and entries. */
final class ValueMatcher {

  private static final int FEWEST_OF_LED = 3;

  private final AgentReport report;
  private final List<Entry> all;

  ValueMatcher(AgentReport report) {
    this.report = report;
    this.all = report.entries();
  }

  /** Fields stand before the first section; a name that is the contract's own counts anywhere. */
  List<ValueMatch> fields(List<FieldClause> clauses, int firstSectionLine) {
    List<Entry> header =
        all.stream().filter(entry -> entry.lines().first() < firstSectionLine).toList();
    return match(
        clauses,
        FieldClause::value,
        header,
        name -> {
          Entry entry = named(name, all);
          Entry joint = entry == null ? JointNames.find(name, header) : entry;
          return joint == null ? headed(name) : joint;
        });
  }

  /** Entries stand in their section, as labelled lines or under headings of their own. */
  List<ValueMatch> entries(List<EntryClause> clauses, SectionPart part) {
    if (clauses.isEmpty()) {
      return List.of();
    }
    List<Entry> inside = inside(part.extent());
    List<ValueMatch> matches =
        match(
            clauses,
            EntryClause::value,
            inside,
            name -> {
              Entry joint = JointNames.find(name, inside);
              Entry entry = joint == null ? headed(name) : joint;
              return entry == null ? column(name, part) : entry;
            });
    ValueMatch first = matches.get(0);
    if (first.found().isPresent() || matches.size() < FEWEST_OF_LED) {
      return matches;
    }
    boolean others = matches.stream().skip(1).allMatch(value -> value.found().isPresent());
    Entry lead = others ? LeadingItems.first(part, matches.subList(1, matches.size())) : null;
    List<ValueMatch> led = new ArrayList<>(matches);
    led.set(0, new ValueMatch(first.clause(), first.rule(), lead));
    return led;
  }

  /** Several values of one name may stand in a column of a table. */
  private @Nullable Entry column(Wording name, SectionPart part) {
    for (Table table : report.tables()) {
      List<String> columns = table.columns().stream().map(NormalForm::of).toList();
      int at = columns.indexOf(name.full());
      if (at >= 0 && part.extent().contains(table.lines().first()) && !table.rows().isEmpty()) {
        List<String> cells = table.rows().get(0).cells();
        String value = at < cells.size() ? cells.get(at) : "";
        return new Entry(table.columns().get(at), value, "", table.lines());
      }
    }
    return null;
  }

  /** Entries that begin in some lines, which nothing outside them can answer. */
  List<ValueMatch> within(List<EntryClause> clauses, Lines extent) {
    return match(clauses, EntryClause::value, inside(extent), wording -> null);
  }

  private List<Entry> inside(Lines extent) {
    return all.stream().filter(entry -> extent.contains(entry.lines().first())).toList();
  }

  private interface Otherwise {
    @Nullable Entry find(Wording name);
  }

  /** Matches names; what none of the near entries answers is looked for in another way. */
  private static <C extends Clause> List<ValueMatch> match(
      List<C> clauses, Function<C, ValueRule> rule, List<Entry> near, Otherwise otherwise) {
    List<List<Wording>> wanted = clauses.stream().map(Wording::ofClause).toList();
    List<Wording> found = near.stream().map(entry -> Wording.of(entry.name())).toList();
    Map<Integer, Assignment.Pair> pairs = new Assignment(wanted, found, Similarity::ofName).best();
    List<ValueMatch> matches = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      Assignment.Pair pair = pairs.get(at);
      Entry entry = pair == null ? otherwise.find(wanted.get(at).get(0)) : near.get(pair.found());
      matches.add(new ValueMatch(clauses.get(at), rule.apply(clauses.get(at)), entry));
    }
    return matches;
  }

  private static @Nullable Entry named(Wording name, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> NormalForm.of(entry.name()).equals(name.full()))
        .findFirst()
        .orElse(null);
  }

  /** A value may stand under a heading with the name. */
  private @Nullable Entry headed(Wording name) {
    for (Section section : report.sections()) {
      if (NormalForm.of(section.heading().text()).equals(name.full())) {
        List<Block> blocks =
            report.blocks(section.heading().lines().last() + 1, section.extent().last());
        String text = VisibleText.of(blocks);
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        // A labelled line below the heading is a value of its own, a list of them is not.
        boolean list = !blocks.isEmpty() && blocks.get(0) instanceof ListBlock;
        boolean labelled = Label.of(line).isPresent();
        String value = labelled ? "" : line;
        String rest = end < 0 || labelled ? "" : text.substring(end + 1);
        String more = labelled && list ? text : rest;
        return new Entry(section.heading().text(), value, more, section.heading().lines());
      }
    }
    return null;
  }
}
