// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.match.Matcher;
import io.github.agentreport.report.AgentReport;
import java.util.List;
import java.util.Optional;

/** Chooses the contract that a report is held to. */
final class ContractSelection {

  private final List<Contract> contracts;
  private final Matcher matcher;

  ContractSelection(List<Contract> contracts, Matcher matcher) {
    this.contracts = List.copyOf(contracts);
    this.matcher = matcher;
  }

  /**
   * The one contract there is; of several, the one of the agent that the report's front matter
   * names, else the only one whose title the report has.
   */
  Optional<Contract> select(AgentReport report) {
    return contracts.size() == 1 ? Optional.of(contracts.get(0)) : recognise(report);
  }

  /**
   * The contract of the agent that the report's front matter names, else the only one whose title
   * the report has; even where there is but one contract.
   */
  Optional<Contract> recognise(AgentReport report) {
    String agent = agent(report);
    List<Contract> named =
        contracts.stream()
            .filter(contract -> agent.isEmpty() || contract.agent().equals(agent))
            .toList();
    return !agent.isEmpty() && named.size() <= 1
        ? named.stream().findFirst()
        : byTitle(report, named);
  }

  private Optional<Contract> byTitle(AgentReport report, List<Contract> candidates) {
    double best = 0;
    Contract found = null;
    for (Contract contract : candidates) {
      double likeness = matcher.titleLikeness(report, contract);
      if (likeness > best) {
        best = likeness;
        found = contract;
      } else if (likeness == best) {
        found = null;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Why no contract was chosen, with the ways out. */
  String explain(AgentReport report) {
    String agent = agent(report);
    String names = String.join(", ", contracts.stream().map(Contract::agent).toList());
    List<String> files =
        contracts.stream()
            .filter(contract -> contract.agent().equals(agent))
            .map(Contract::file)
            .toList();
    if (contracts.isEmpty()) {
      return "The report was not checked, since no contract could be read.";
    } else if (agent.isEmpty()) {
      return "It cannot be told which agent wrote the report; the candidates are: " + names + ".";
    }
    return files.isEmpty()
        ? "The report names the agent \"%s\", which none of the contracts is for: %s."
            .formatted(agent, names)
        : "The report names the agent \"%s\", which several contracts are for: %s."
            .formatted(agent, String.join(", ", files));
  }

  private static String agent(AgentReport report) {
    return FrontMatter.of(report.source()).value("agent");
  }
}
