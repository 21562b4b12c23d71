// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.Waiver;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.List;

/** What can be wrong with a file as a whole, before a report is matched with a contract. */
final class FileFindings {

  private static final RuleInfo DEFINITION_INVALID =
      new RuleInfo(
          "definition-invalid", Severity.ERROR, "A definition or contract file is broken.");

  private static final RuleInfo REPORT_MISSING =
      new RuleInfo(
          "report-missing", Severity.ERROR, "No report answers a contract that the build names.");

  private static final RuleInfo REPORT_UNREADABLE =
      new RuleInfo("report-unreadable", Severity.ERROR, "A report is no text that can be read.");

  private static final RuleInfo REPORT_EMPTY =
      new RuleInfo("report-empty", Severity.ERROR, "A report has no text.");

  private static final RuleInfo REPORT_UNRECOGNISED =
      new RuleInfo(
          "report-unrecognised", Severity.ERROR, "It cannot be told whose report a file is.");

  private static final RuleInfo WAIVER_EXPIRED =
      new RuleInfo("waiver-expired", Severity.ERROR, "A waiver has ended.");

  private static final RuleInfo WAIVER_UNUSED =
      new RuleInfo("waiver-unused", Severity.WARNING, "A waiver covers no finding.");

  private static final RuleInfo CONTRACT_CHANGED =
      new RuleInfo(
          "contract-changed", Severity.ERROR, "A contract is not the one that the lock file pins.");

  private FileFindings() {}

  static List<RuleInfo> rules() {
    return List.of(
        DEFINITION_INVALID,
        REPORT_MISSING,
        REPORT_UNREADABLE,
        REPORT_EMPTY,
        REPORT_UNRECOGNISED,
        WAIVER_EXPIRED,
        WAIVER_UNUSED,
        CONTRACT_CHANGED);
  }

  static Finding invalidDefinition(SourceLocation location, String message, String mend) {
    return DEFINITION_INVALID.finding(location.file(), message, mend, location, null);
  }

  static Finding unreadableDefinition(String file, UnreadableSourceException reason) {
    return invalidDefinition(
        reason.location().orElse(SourceLocation.startOf(file)),
        "%s %s.".formatted(file, reason.getMessage()),
        reason
            .mend()
            .orElse("Save the file as plain text, or name another one in agentreport.contracts."));
  }

  static Finding invalidLock(SourceLocation location, String reason) {
    return lock(location, "The lock file %s is broken: %s".formatted(location.file(), reason));
  }

  static Finding unreadableLock(String file, String reason) {
    return lock(SourceLocation.startOf(file), "The lock file %s %s.".formatted(file, reason));
  }

  private static Finding lock(SourceLocation location, String message) {
    return CONTRACT_CHANGED.finding(
        location.file(), message, "Run agentreport:lock again.", location, null);
  }

  static Finding expiredWaiver(Waiver waiver) {
    return WAIVER_EXPIRED.finding(
        waiver.clause(),
        "The waiver for \"%s\" ended on %s.".formatted(waiver.clause(), waiver.until()),
        "Have %s remove or renew it.".formatted(waiver.owner()),
        waiver.origin(),
        null);
  }

  static Finding unusedWaiver(Waiver waiver) {
    return WAIVER_UNUSED.finding(
        waiver.clause(),
        "The waiver for \"%s\" covers nothing.".formatted(waiver.clause()),
        "Remove the waiver, or name the clause as the contract words it.",
        waiver.origin(),
        null);
  }

  static Finding changedContract(String agent, List<String> changes, SourceLocation location) {
    return CONTRACT_CHANGED.finding(
        agent,
        "The contract of \"%s\" has changed since it was locked: %s."
            .formatted(agent, String.join("; ", changes)),
        "Undo the change, or have it reviewed and run agentreport:lock again.",
        location,
        null);
  }

  static Finding missingReport(Contract contract) {
    return REPORT_MISSING.finding(
        contract.agent(),
        "There is no report of the agent \"%s\".".formatted(contract.agent()),
        "Have the agent write its report, or take its definition out of agentreport.contracts.",
        SourceLocation.startOf(contract.file()),
        null);
  }

  static Finding unreadableReport(String name, UnreadableSourceException reason) {
    // Where a companion cannot be read, the reason has its name.
    SourceLocation location = reason.location().orElse(SourceLocation.startOf(name));
    return REPORT_UNREADABLE.finding(
        location.file(),
        "The report %s %s.".formatted(location.file(), reason.getMessage()),
        reason.mend().orElse("Write the report as plain Markdown text."),
        location,
        null);
  }

  static Finding emptyReport(String file) {
    return REPORT_EMPTY.finding(
        file,
        "The report %s is empty.".formatted(file),
        "Have the agent write its report.",
        SourceLocation.startOf(file),
        null);
  }

  static Finding unrecognised(SourceLocation location, String reason) {
    return REPORT_UNRECOGNISED.finding(
        location.file(),
        reason,
        "Name the agent in the report's front matter: a line \"agent: …\" between two lines of"
            + " \"---\".",
        location,
        null);
  }
}
