package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Contract;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
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
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    String json =
        JsonMapper.shared()
            .writer()
            .with(printer)
            .writeValueAsString(new ContractTree().of(contract));
    return json + "\n";
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
    return mapper.writeValueAsString(new ContractTree().of(contract));
  }
}
