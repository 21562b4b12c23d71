package io.github.agentreport.contract;

import java.util.List;

/**
 * What the reports of one agent must hold.
 *
 * @param agent the agent's name
 * @param file the definition that the contract was derived from
 * @param sha256 the digest of the definition's text in UTF-8, in lower-case hexadecimal digits
 * @param reports the forms that a report may have; a report is held to the one that it resembles
 *     most
 * @param checklists the checklists that every report must hold, whatever its form
 */
public record Contract(
    String agent,
    String file,
    String sha256,
    List<ReportTemplate> reports,
    List<ChecklistClause> checklists) {

  public Contract {
    reports = List.copyOf(reports);
    checklists = List.copyOf(checklists);
  }

  /**
   * Whether the contract demands nothing; a check against it would check nothing.
   *
   * @return true if it has neither a report form nor a checklist
   */
  public boolean isEmpty() {
    return reports.isEmpty() && checklists.isEmpty();
  }
}
