package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Contract;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes contract files. Stateless and thread-safe. */
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
    return JsonMapper.shared()
            .writer()
            .with(printer)
            .writeValueAsString(new ContractTree().of(contract))
        + "\n";
  }
}
