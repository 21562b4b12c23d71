package io.github.agentreport.maven;

import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.Contract;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: the definitions that they read, and where they write. */
abstract class AbstractContractMojo extends AbstractMojo {

  private static final List<String> DEFAULT_CONTRACTS =
      List.of(".claude/agents/**/*.md", ".github/agents/**/*.md");

  /** Skips the goal; no file is touched then. */
  @Parameter(property = "agentreport.skip", defaultValue = "false")
  private boolean skip;

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

  /** The folder that output files are written to. */
  @Parameter(
      property = "agentreport.outputDirectory",
      defaultValue = "${project.build.directory}/agentreport")
  private @Nullable File outputDirectory;

  /** The size in bytes beyond which a report or definition is refused. */
  @Parameter(property = "agentreport.maxReportSize", defaultValue = "4194304")
  private long maxReportSize;

  /** The encoding of definitions and reports. */
  @Parameter(property = "agentreport.encoding", defaultValue = "UTF-8")
  private String encoding = "UTF-8";

  /**
   * The file that pins the contracts, <code>agentreport.lock</code> in the folder of the whole
   * build by default. The check compares the contracts with it wherever it exists.
   */
  @Parameter(property = "agentreport.lockFile")
  private @Nullable File lockFile;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
  private @Nullable File rootDirectory;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("agentreport: skipped.");
      return;
    }
    try {
      run();
    } catch (PatternSyntaxException e) {
      throw new MojoExecutionException(
          "agentreport: \"%s\" is no valid pattern for files: %s."
              .formatted(e.getPattern(), e.getDescription()),
          e);
    } catch (IOException e) {
      throw new MojoExecutionException("agentreport: " + e, e);
    }
  }

  /** Does what the goal is for. */
  abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  /** The module's folder. */
  final Path base() {
    return absolute(basedir, Path.of(""));
  }

  /** The folder of the whole build. */
  final Path root() {
    return absolute(rootDirectory, base());
  }

  /** The folder for output files; without a POM, Maven leaves the default unresolved. */
  final Path output() {
    boolean unresolved = outputDirectory == null || outputDirectory.getPath().contains("${");
    return unresolved ? base().resolve("target/agentreport") : absolute(outputDirectory, base());
  }

  final Path lockFile() {
    return absolute(lockFile, root().resolve("agentreport.lock"));
  }

  /** Whether the user names the lock file, which must be there then. */
  final boolean namesLockFile() {
    return lockFile != null;
  }

  private static Path absolute(@Nullable File folder, Path otherwise) {
    return (folder == null ? otherwise : folder.toPath()).toAbsolutePath().normalize();
  }

  /** Whether the user names the definitions. */
  final boolean namesContracts() {
    return !contracts.isEmpty();
  }

  private List<String> contractPatterns() {
    return namesContracts() ? contracts : DEFAULT_CONTRACTS;
  }

  /** The folder that the patterns for definitions refer to. */
  final Path contractFolder() {
    return namesContracts() ? base() : root();
  }

  final List<InputFile> read(List<Path> paths) {
    InputFiles files = files();
    return paths.stream().map(files::read).toList();
  }

  /** The definitions and contract files that the user names, else those in the usual places. */
  final ContractInputs contractInputs() throws IOException {
    ClassPathFiles resources = new ClassPathFiles(getClass().getClassLoader());
    return ContractInputs.find(contractFolder(), contractPatterns(), files(), resources);
  }

  private InputFiles files() {
    return new InputFiles(List.of(base(), root()), maxReportSize);
  }

  /** The contracts, of which none may be broken and at least one must be there. */
  final List<Contract> soundContracts()
      throws IOException, MojoExecutionException, MojoFailureException {
    ContractInputs found = contractInputs();
    Contracts contracts =
        new ReportChecker(charset(), RuleSettings.defaults()).contracts(found.inputs(), found);
    if (!contracts.findings().isEmpty()) {
      throw new MojoFailureException(contracts.findings().get(0).message());
    } else if (contracts.contracts().isEmpty()) {
      throw new MojoFailureException(
          NothingChecked.noDefinition(found.unmatched(), contractFolder()));
    }
    return contracts.contracts();
  }

  final Charset charset() throws MojoExecutionException {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException(
          "agentreport.encoding is \"%s\", which is no encoding that this Java knows."
              .formatted(encoding),
          e);
    }
  }
}
