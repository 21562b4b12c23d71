// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.contract.BlankReport;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ReportTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes an empty report in the shape of each contract, for the agent to fill in. */
@Mojo(name = "template", requiresProject = false, threadSafe = true)
public final class TemplateMojo extends AbstractContractMojo {

  private static final ReportTemplate CHECKLISTS_ONLY =
      new ReportTemplate(null, List.of(), List.of(), Set.of());

  /** Creates the goal; Maven sets its parameters. */
  public TemplateMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    List<Contract> contracts = soundContracts();
    OutputNames.checkDistinct(contracts);
    for (Contract contract : contracts) {
      List<ReportTemplate> forms =
          contract.reports().isEmpty() ? List.of(CHECKLISTS_ONLY) : contract.reports();
      for (int at = 0; at < forms.size(); at++) {
        write(contract, forms.get(at), at == 0 ? "" : "-" + (at + 1));
      }
    }
  }

  private void write(Contract contract, ReportTemplate form, String suffix) throws IOException {
    Path file = output().resolve(OutputNames.ofContract(contract.file()) + suffix + ".template.md");
    OutputFile.write(file, BlankReport.of(contract, form));
    getLog().info("agentreport: %s -> %s".formatted(contract.file(), file));
  }
}
