// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reports of one agent must hold.
 *
 * @param agent the agent's name
 * @param file the definition that the contract was derived from, or the file that it is written in
 * @param sha256 the digest of that text in UTF-8, in lower-case hexadecimal digits
 * @param reports the forms that a report may have; a report is held to the one that it resembles
 *     most
 * @param checklists the checklists that every report must hold, whatever its form
 * @param groups items of which one must be ticked
 * @param waivers the exceptions that are accepted
 * @param rules the severities of rules for these reports, by rule id
 * @param maxUnverifiable how many ticked items of a report may lack the evidence that they need
 */
public record Contract(
    String agent,
    String file,
    String sha256,
    List<ReportTemplate> reports,
    List<ChecklistClause> checklists,
    List<GroupClause> groups,
    List<Waiver> waivers,
    Map<String, String> rules,
    int maxUnverifiable) {

  /** Copies the lists. */
  public Contract {
    reports = List.copyOf(reports);
    checklists = List.copyOf(checklists);
    groups = List.copyOf(groups);
    waivers = List.copyOf(waivers);
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
  }

  /**
   * Whether the contract demands nothing; a check against it would check nothing.
   *
   * @return true if it has neither a report form with a clause nor an item that binds nor a group
   */
  public boolean isEmpty() {
    boolean items =
        checklists.stream()
            .flatMap(checklist -> checklist.items().stream())
            .anyMatch(ItemClause::binding);
    return !items && groups.isEmpty() && reports.stream().allMatch(ReportTemplate::isEmpty);
  }
}
