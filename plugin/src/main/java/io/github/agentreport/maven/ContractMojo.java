// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.file.ContractWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the contract that each definition yields, one file a definition, each clause with the line
 * that requires it.
 */
@Mojo(name = "contract", requiresProject = false, threadSafe = true)
public final class ContractMojo extends AbstractContractMojo {

  /** The format of the files: {@code yaml} or {@code json}. */
  @Parameter(property = "agentreport.format", defaultValue = "yaml")
  private String format = "yaml";

  /** Creates the goal; Maven sets its parameters. */
  public ContractMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (!format.equals("json") && !format.equals("yaml")) {
      throw new MojoExecutionException(
          "agentreport.format is \"%s\"; it can be yaml or json.".formatted(format));
    }
    ContractInputs found = contractInputs();
    if (found.inputs().isEmpty()) {
      throw new MojoFailureException(
          NothingChecked.noDefinition(found.unmatched(), contractFolder()));
    }
    Contracts contracts = checker(RuleSettings.defaults()).contracts(found.inputs(), found);
    List<Contract> all = new ArrayList<>(contracts.contracts());
    all.addAll(contracts.empty());
    OutputNames.checkDistinct(all);
    for (Contract contract : contracts.contracts()) {
      getLog().info("agentreport: %s -> %s".formatted(contract.file(), write(contract)));
    }
    for (Contract contract : contracts.empty()) {
      getLog()
          .warn(
              "agentreport: %s -> %s, without clauses: no report template and no checklist to verify before delivering was found."
                  .formatted(contract.file(), write(contract)));
    }
    if (!contracts.findings().isEmpty()) {
      throw broken(contracts.findings());
    }
  }

  private Path write(Contract contract) throws IOException {
    Path file = output().resolve(OutputNames.ofContract(contract.file()) + ".contract." + format);
    ContractWriter writer = new ContractWriter();
    OutputFile.write(file, format.equals("json") ? writer.json(contract) : writer.yaml(contract));
    return file;
  }
}
