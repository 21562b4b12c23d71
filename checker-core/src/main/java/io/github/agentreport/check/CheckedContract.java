// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ContractMeaning;
import java.nio.charset.StandardCharsets;

/** A contract that reports could be held to. Immutable. */
public final class CheckedContract {

  private final Contract contract;

  /**
   * Names a contract.
   *
   * @param contract the contract
   */
  public CheckedContract(Contract contract) {
    this.contract = contract;
  }

  /**
   * The agent whose reports the contract is for.
   *
   * @return the agent's name
   */
  public String agent() {
    return contract.agent();
  }

  /**
   * The definition or contract file.
   *
   * @return the file as the user knows it
   */
  public String file() {
    return contract.file();
  }

  /**
   * The digest of the file's text.
   *
   * @return the SHA-256 digest of the text in UTF-8, in lower-case hexadecimal digits
   */
  public String sha256() {
    return contract.sha256();
  }

  /**
   * The digest of what the contract demands, which the files that its file extends have a part in.
   *
   * @return the SHA-256 digest of the lines by which a lock file pins the contract, in lower-case
   *     hexadecimal digits
   */
  public String meaningSha256() {
    String lines = String.join("\n", ContractMeaning.of(contract)) + "\n";
    return Digest.sha256(lines.getBytes(StandardCharsets.UTF_8));
  }
}
