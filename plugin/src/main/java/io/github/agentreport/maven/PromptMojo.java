// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.contract.AgentInstructions;
import io.github.agentreport.contract.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes each contract as instructions for the agent in Markdown, to paste into a definition or a
 * task: the shape of the report, what counts as done, what will be refused, and where evidence
 * comes from.
 */
@Mojo(name = "prompt", requiresProject = false, threadSafe = true)
public final class PromptMojo extends AbstractContractMojo {

  /** Creates the goal; Maven sets its parameters. */
  public PromptMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    List<Contract> contracts = soundContracts();
    OutputNames.checkDistinct(contracts);
    for (Contract contract : contracts) {
      Path file = output().resolve(OutputNames.ofContract(contract.file()) + ".prompt.md");
      OutputFile.write(file, AgentInstructions.of(contract));
      getLog().info("agentreport: %s -> %s".formatted(contract.file(), file));
    }
  }
}
