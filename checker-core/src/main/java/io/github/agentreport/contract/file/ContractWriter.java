// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.json.PrettyJson;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes contract files, which {@link ContractFileReader} reads. Stateless and thread-safe. */
public final class ContractWriter {

  /** Creates a writer. */
  public ContractWriter() {}

  /**
   * Writes a contract as JSON.
   *
   * @param contract the contract
   * @return the JSON text, with {@code \n} as line separator on every platform
   */
  public String json(Contract contract) {
    return PrettyJson.write(ContractTree.of(contract));
  }

  /**
   * Writes a contract as YAML.
   *
   * @param contract the contract
   * @return the YAML text, with {@code \n} as line separator on every platform
   */
  public String yaml(Contract contract) {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();
    return mapper.writeValueAsString(ContractTree.of(contract));
  }
}
