// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.match.ChecklistMatch;
import io.github.agentreport.match.GroupMatch;
import io.github.agentreport.match.ItemMatch;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.match.ValueMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the clauses that bind a report; what it may leave out is listed where it is there. */
final class ClauseResults {

  private final List<ClauseResult> clauses = new ArrayList<>();

  private ClauseResults() {}

  static List<ClauseResult> of(Match match) {
    ClauseResults results = new ClauseResults();
    match.title().ifPresent(title -> results.add("title", title.clause(), null));
    match.fields().forEach(results::field);
    match.sections().forEach(results::section);
    match.checklists().forEach(results::checklist);
    for (GroupMatch group : match.groups()) {
      results.add("group", group.clause(), null);
    }
    return results.clauses;
  }

  private void field(ValueMatch field) {
    boolean optional = field.clause() instanceof FieldClause clause && clause.optional();
    if (!optional || field.found().isPresent()) {
      add("field", field.clause(), null);
    }
  }

  private void section(SectionMatch section) {
    SectionClause clause = section.clause();
    if (clause.presence() != Presence.REQUIRED && section.found().isEmpty()) {
      return;
    }
    add("section", clause, clause.parent());
    for (ValueMatch entry : section.entries()) {
      boolean binding = !(entry.clause() instanceof EntryClause own) || own.binding();
      if (binding || entry.found().isPresent()) {
        add("entry", entry.clause(), clause.text());
      }
    }
    clause.table().ifPresent(table -> add("table", table, clause.parent()));
    clause.code().ifPresent(code -> add("code", code, clause.parent()));
    section.items().forEach(item -> item(item, clause.text()));
  }

  private void checklist(ChecklistMatch checklist) {
    add("checklist", checklist.clause(), null);
    checklist.items().forEach(item -> item(item, checklist.clause().text()));
  }

  private void item(ItemMatch match, String within) {
    ItemClause clause = match.clause();
    if (clause.binding() || match.found().isPresent()) {
      add("item", clause, within);
    }
  }

  private void add(String kind, Clause clause, @Nullable String within) {
    clauses.add(new ClauseResult(kind, clause.text(), within, clause.origin()));
  }
}
