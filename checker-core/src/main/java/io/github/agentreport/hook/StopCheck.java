// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the message with which an agent wants to stop, as the gate judges its report. Immutable
 * and thread-safe.
 */
public final class StopCheck {

  private static final String CHANGED = "contract-changed";

  private final ReportChecker checker;
  private final Circumstances circumstances;
  private final List<InputFile> companions;
  private final Severity blocking;

  /**
   * Creates a check.
   *
   * @param checker the checker of the gate
   * @param circumstances what the gate's verdict depends on besides its files
   * @param companions files with checklists that count as part of the message
   * @param blocking the severity from which on a finding keeps the agent from stopping
   */
  public StopCheck(
      ReportChecker checker,
      Circumstances circumstances,
      List<InputFile> companions,
      Severity blocking) {
    this.checker = checker;
    this.circumstances = circumstances;
    this.companions = List.copyOf(companions);
    this.blocking = blocking;
  }

  /**
   * An answer, with what has to be kept until the agent wants to stop again.
   *
   * @param answer the answer
   * @param rounds what the agent was told so far, none where it may stop
   */
  public record Outcome(HookAnswer answer, Rounds rounds) {}

  /**
   * Answers a hook.
   *
   * <p>The contract is that of the agent that the tool names; of a plugin's agent, {@code
   * plugin:agent}, the name without the plugin will do. Where no agent is named, as at the end of a
   * turn of the main conversation, a message is held to a contract only if it says itself that it
   * is such a report, by its front matter or its title.
   *
   * <p>A contract that is not the one that was locked keeps its own agent from stopping: that of
   * another is not for this one to mend.
   *
   * @param agent the agent's name; empty where it is not known
   * @param again whether the agent goes on because it was blocked before
   * @param message the agent's last message
   * @param contracts the contracts, compared with the lock file where there is one
   * @param earlier what the agent was told before
   * @return the answer
   */
  public Outcome answer(
      String agent, boolean again, InputFile message, Contracts contracts, Rounds earlier) {
    List<Contract> own =
        agent.isEmpty()
            ? checker.recognised(contracts, message).stream().toList()
            : named(agent, contracts.contracts());
    if (own.size() > 1) {
      return letGo(
          "The report was not checked: several contracts are for the agent \"%s\": %s."
              .formatted(agent, files(own)));
    }
    String name = own.isEmpty() ? agent : own.get(0).agent();
    List<Finding> changes =
        contracts.findings().stream()
            .filter(StopCheck::isOfLock)
            .filter(found -> isOf(found, name) || (!own.isEmpty() && isOfLockFile(found)))
            .toList();
    List<Finding> broken = contracts.findings().stream().filter(found -> !isOfLock(found)).toList();
    if (!own.isEmpty() || !changes.isEmpty()) {
      String file = own.isEmpty() ? changes.get(0).location().file() : own.get(0).file();
      Contracts only = new Contracts(own, List.of(), changes);
      return judge(only, name, file, again, message, earlier);
    }
    return agent.isEmpty() || broken.isEmpty()
        ? new Outcome(new HookAnswer.Allow(), Rounds.NONE)
        : letGo(unread(agent, broken));
  }

  private Outcome judge(
      Contracts own, String agent, String file, boolean again, InputFile message, Rounds earlier) {
    List<InputFile> reports = own.contracts().isEmpty() ? List.of() : List.of(message);
    CheckResult result = checker.check(own, reports, companions, false, circumstances);
    List<Finding> findings =
        Stream.concat(
                result.findings().stream().filter(StopCheck::isOfLock),
                result.reports().stream().flatMap(report -> report.findings().stream()))
            .toList();
    List<Finding> grave =
        findings.stream()
            .filter(found -> found.severity().compareTo(blocking) >= 0)
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    if (grave.isEmpty()) {
      return new Outcome(new HookAnswer.Allow(), Rounds.NONE);
    }
    Optional<String> enough = again ? earlier.whyEnough(grave) : Optional.empty();
    if (enough.isPresent()) {
      return letGo(
          "The agent \"%s\" stops with a report that the gate in the build will not accept: %s. %s First: %s"
              .formatted(agent, counts(findings), enough.get(), grave.get(0).message()));
    }
    String head =
        "The report is not what %s requires: %s. Mend this, then give the whole report again as your last message:"
            .formatted(file, counts(findings));
    return new Outcome(
        new HookAnswer.Block(RepairList.of(head, findings, message.file())),
        (again ? earlier : Rounds.NONE).with(grave));
  }

  private static boolean isOfLock(Finding finding) {
    return finding.rule().equals(CHANGED);
  }

  private static boolean isOf(Finding finding, String agent) {
    return finding.subject().equals(agent) || finding.subject().equals(bare(agent));
  }

  /** A lock file that cannot be read speaks of no agent. */
  private static boolean isOfLockFile(Finding finding) {
    return finding.subject().equals(finding.location().file());
  }

  private static String bare(String agent) {
    return agent.substring(agent.lastIndexOf(':') + 1);
  }

  private static List<Contract> named(String agent, List<Contract> contracts) {
    List<Contract> exact = contracts.stream().filter(one -> one.agent().equals(agent)).toList();
    return exact.isEmpty()
        ? contracts.stream().filter(one -> one.agent().equals(bare(agent))).toList()
        : exact;
  }

  private static Outcome letGo(String message) {
    return new Outcome(new HookAnswer.LetGo("agentreport: " + message), Rounds.NONE);
  }

  private static String unread(String agent, List<Finding> findings) {
    return "The report of \"%s\" was not checked, since contracts are broken. %s"
        .formatted(agent, findings.stream().map(Finding::message).collect(Collectors.joining(" ")));
  }

  private static String files(List<Contract> contracts) {
    return contracts.stream().map(Contract::file).collect(Collectors.joining(", "));
  }

  private static String counts(List<Finding> findings) {
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    return "%s error%s, %s warning%s"
        .formatted(errors, errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
