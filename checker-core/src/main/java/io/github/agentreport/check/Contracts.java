// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.finding.Finding;
import java.util.List;

/**
 * The contracts that definitions yield.
 *
 * @param contracts the contracts that demand something
 * @param empty those of definitions that demand nothing
 * @param findings what is wrong with the definitions themselves
 */
public record Contracts(List<Contract> contracts, List<Contract> empty, List<Finding> findings) {

  /** Copies the lists. */
  public Contracts {
    contracts = List.copyOf(contracts);
    empty = List.copyOf(empty);
    findings = List.copyOf(findings);
  }
}
