// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.document.Lines;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Mark;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assigns the lines of a report to the items of all checklists of its contract at once. */
final class ItemMatcher {

  private static final double IN_PLACE = 0.04;
  private static final double MARKED = 0.03;

  private final List<ItemClause> clauses = new ArrayList<>();
  private final List<@Nullable Lines> places = new ArrayList<>();
  private final String file;
  private final List<ChecklistItem> lines;
  private final List<Wording> found;

  ItemMatcher(AgentReport report) {
    this.file = report.source().file();
    this.lines = report.items();
    this.found = lines.stream().map(line -> Wording.of(line.text())).toList();
  }

  /** Adds the items of a list that is expected at some lines; null where any place will do. */
  void add(List<ItemClause> items, @Nullable Lines place) {
    for (ItemClause item : items) {
      clauses.add(item);
      places.add(place);
    }
  }

  /** The matches in the order in which the items were added. */
  List<ItemMatch> matches() {
    List<List<Wording>> wanted = clauses.stream().map(Wording::ofClause).toList();
    Map<Integer, Assignment.Pair> pairs =
        new Assignment(wanted, found, Similarity::ofItem, new PlaceBonus()).best();
    Set<Integer> taken = new HashSet<>();
    pairs.values().forEach(pair -> taken.add(pair.found()));
    Map<String, List<ChecklistItem>> free = free(taken);
    List<ItemMatch> matches = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      Assignment.Pair pair = pairs.get(at);
      List<ChecklistItem> elsewhere = free.getOrDefault(wanted.get(at).get(0).full(), List.of());
      matches.add(
          pair == null
              ? new ItemMatch(clauses.get(at), null, false, elsewhere)
              : new ItemMatch(
                  clauses.get(at),
                  lines.get(pair.found()),
                  pair.similarity() >= Similarity.LITERAL,
                  elsewhere));
    }
    return matches;
  }

  private boolean isIn(SourceLocation location, Lines place) {
    return location.file().equals(file) && place.contains(location.startLine());
  }

  /** A line in the expected place, and one with a mark, is preferred. */
  private final class PlaceBonus implements Assignment.Bonus {
    @Override
    public double of(int clause, int line) {
      Lines place = places.get(clause);
      boolean inPlace = place != null && isIn(lines.get(line).location(), place);
      boolean marked = lines.get(line).mark() != Mark.NONE;
      return (inPlace ? IN_PLACE : 0) + (marked ? MARKED : 0);
    }

    @Override
    public double most() {
      return (places.stream().allMatch(Objects::isNull) ? 0 : IN_PLACE) + MARKED;
    }
  }

  /** Marked lines that answer no item, by what they say. */
  private Map<String, List<ChecklistItem>> free(Set<Integer> taken) {
    Map<String, List<ChecklistItem>> free = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!taken.contains(at) && lines.get(at).mark() != Mark.NONE) {
        ChecklistItem line = lines.get(at);
        Wording wording = found.get(at);
        free.computeIfAbsent(wording.full(), key -> new ArrayList<>()).add(line);
        if (!wording.statement().equals(wording.full())) {
          free.computeIfAbsent(wording.statement(), key -> new ArrayList<>()).add(line);
        }
      }
    }
    return free;
  }
}
