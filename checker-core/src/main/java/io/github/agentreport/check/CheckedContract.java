package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;

/**
 * A contract that reports could be held to.
 *
 * @param agent the agent's name
 * @param file the definition or contract file as the user knows it
 * @param sha256 the digest of its text, in lower-case hexadecimal digits
 */
public record CheckedContract(String agent, String file, String sha256) {

  static CheckedContract of(Contract contract) {
    return new CheckedContract(contract.agent(), contract.file(), contract.sha256());
  }
}
