// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.file.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
    List<Contract> contracts = soundContracts();
    if (Files.isDirectory(lockFile())) {
      throw new MojoExecutionException(
          "agentreport.lockFile is \"%s\", which is a folder. Name a file.".formatted(lockFile()));
    }
    OutputFile.write(lockFile(), LockFile.of(contracts).write());
    String count = contracts.size() == 1 ? "1 contract" : contracts.size() + " contracts";
    getLog().info("agentreport: %s -> %s".formatted(count, lockFile()));
  }
}
