// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

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

/**
 * Judges the message with which an agent wants to stop, as the gate judges its report. Immutable
 * and thread-safe.
 */
public final class StopCheck {

  private final ReportChecker checker;
  private final Circumstances circumstances;
  private final Severity blocking;

  /**
   * Creates a check.
   *
   * @param checker the checker of the gate
   * @param circumstances what the gate's verdict depends on besides its files
   * @param blocking the severity from which on a finding keeps the agent from stopping
   */
  public StopCheck(ReportChecker checker, Circumstances circumstances, Severity blocking) {
    this.checker = checker;
    this.circumstances = circumstances;
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
   * @param agent the agent's name; empty where it is not known
   * @param again whether the agent goes on because it was blocked before
   * @param message the agent's last message
   * @param contracts the contracts
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
    } else if (own.isEmpty()) {
      return agent.isEmpty() || contracts.findings().isEmpty()
          ? new Outcome(new HookAnswer.Allow(), Rounds.NONE)
          : letGo(unread(agent, contracts.findings()));
    }
    return judge(own.get(0), again, message, earlier);
  }

  private Outcome judge(Contract contract, boolean again, InputFile message, Rounds earlier) {
    Contracts only = new Contracts(List.of(contract), List.of(), List.of());
    List<Finding> findings =
        checker
            .check(only, List.of(message), List.of(), false, circumstances)
            .reports()
            .get(0)
            .findings();
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
              .formatted(contract.agent(), counts(findings), enough.get(), grave.get(0).message()));
    }
    String head =
        "The report is not what %s requires: %s. Mend this, then give the whole report again as your last message:"
            .formatted(contract.file(), counts(findings));
    return new Outcome(
        new HookAnswer.Block(RepairList.of(head, findings)),
        (again ? earlier : Rounds.NONE).with(grave));
  }

  private static List<Contract> named(String agent, List<Contract> contracts) {
    List<Contract> exact = contracts.stream().filter(one -> one.agent().equals(agent)).toList();
    String bare = agent.substring(agent.lastIndexOf(':') + 1);
    return exact.isEmpty()
        ? contracts.stream().filter(one -> one.agent().equals(bare)).toList()
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
