package io.github.agentreport.maven;

import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.file.LockFile;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Pins the contracts in the lock file. The check fails from then on when a contract has changed,
 * until somebody runs this goal again.
 */
@Mojo(name = "lock", requiresProject = false, threadSafe = true)
public final class LockMojo extends AbstractContractMojo {

  /** Creates the goal; Maven sets its parameters. */
  public LockMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    ContractInputs found = contractInputs();
    Contracts contracts =
        new ReportChecker(charset(), RuleSettings.defaults()).contracts(found.inputs(), found);
    if (!contracts.findings().isEmpty()) {
      throw new MojoFailureException(contracts.findings().get(0).message());
    } else if (contracts.contracts().isEmpty()) {
      throw new MojoFailureException(
          NothingChecked.noDefinition(found.unmatched(), contractFolder()));
    }
    OutputFile.write(lockFile(), LockFile.of(contracts.contracts()).write());
    getLog()
        .info(
            "agentreport: %d contracts -> %s".formatted(contracts.contracts().size(), lockFile()));
  }
}
