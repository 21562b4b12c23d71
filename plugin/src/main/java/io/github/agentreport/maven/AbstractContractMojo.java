// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.source.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read contracts have in common. */
abstract class AbstractContractMojo extends AbstractGoal {

  private static final List<String> DEFAULT_CONTRACTS =
      List.of(".claude/agents/**/*.md", ".github/agents/**/*.md");

  /**
   * The definitions that the contracts are derived from, and contract files (<code>.yaml</code>,
   * <code>.json</code>): files or patterns, separated by commas, absolute or relative to the
   * module's folder, or resources in a dependency of the plugin. By default <code>
   * .claude/agents/**&#47;*.md</code> and <code>
   * .github/agents/**&#47;*.md</code> in the folder of the whole build. For the check, each that is
   * named must yield a contract, and each contract must be met by a report; those found by default
   * need not.
   */
  @Parameter(property = "agentreport.contracts")
  private List<String> contracts = List.of();

  /**
   * The file that pins the contracts, <code>agentreport.lock</code> in the folder of the whole
   * build by default. The check compares the contracts with it wherever it exists.
   */
  @Parameter(property = "agentreport.lockFile")
  private @Nullable File lockFile;

  final Path lockFile() {
    return absolute(lockFile, root().resolve("agentreport.lock"));
  }

  /** Whether the user names the lock file, which must be there then. */
  final boolean namesLockFile() {
    return lockFile != null;
  }

  /** Whether the user names the definitions. */
  final boolean namesContracts() {
    return !given(contracts).isEmpty();
  }

  private List<String> contractPatterns() {
    return namesContracts() ? given(contracts) : DEFAULT_CONTRACTS;
  }

  /** The folder that the patterns for definitions refer to. */
  final Path contractFolder() {
    return namesContracts() ? base() : root();
  }

  /** The definitions and contract files that the user names, else those in the usual places. */
  final ContractInputs contractInputs() throws IOException, MojoExecutionException {
    return contractInputs(contractFolder());
  }

  /** The same with another folder for the patterns. */
  final ContractInputs contractInputs(Path folder) throws IOException, MojoExecutionException {
    ClassPathFiles resources = new ClassPathFiles(getClass().getClassLoader());
    return ContractInputs.find(folder, contractPatterns(), files(), resources);
  }

  /** The contracts, of which none may be broken and at least one must be there. */
  final List<Contract> soundContracts()
      throws IOException, MojoExecutionException, MojoFailureException {
    ContractInputs found = contractInputs();
    Contracts contracts = checker(RuleSettings.defaults()).contracts(found.inputs(), found);
    if (!contracts.findings().isEmpty()) {
      throw broken(contracts.findings());
    } else if (contracts.contracts().isEmpty()) {
      throw new MojoFailureException(
          NothingChecked.noDefinition(found.unmatched(), contractFolder()));
    }
    return contracts.contracts();
  }

  /** What is wrong with contracts, each mistake with its place. */
  static MojoFailureException broken(List<Finding> findings) {
    return new MojoFailureException(
        findings.stream().map(AbstractContractMojo::line).collect(Collectors.joining("\n")));
  }

  private static String line(Finding finding) {
    SourceLocation place = finding.location();
    return "%s:%s:%s: %s %s"
        .formatted(
            place.file(),
            place.startLine(),
            place.startColumn(),
            finding.message(),
            finding.mend());
  }
}
