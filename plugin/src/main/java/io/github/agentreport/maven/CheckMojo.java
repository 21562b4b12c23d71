package io.github.agentreport.maven;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.ResultJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks agents' reports against the contracts that the agents' definitions yield, and fails the
 * build when a report does not hold what its contract requires.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private static final List<String> DEFAULT_CONTRACTS =
      List.of(".claude/agents/**/*.md", ".github/agents/**/*.md");
  private static final List<String> DEFAULT_REPORTS = List.of("agent-reports/**/*.md");

  /** Skips the check; no file is touched then. */
  @Parameter(property = "agentreport.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The definitions that the contracts are derived from: files or patterns, separated by commas,
   * absolute or relative to the module's folder. Each must yield a contract, and each contract must
   * be met by a report. By default <code>.claude/agents/**&#47;*.md</code> and <code>
   * .github/agents/**&#47;*.md</code> in the folder of the whole build; these need not have
   * reports.
   */
  @Parameter(property = "agentreport.contracts")
  private List<String> contracts = List.of();

  /**
   * The reports: files or patterns, separated by commas, absolute or relative to the module's
   * folder. By default <code>agent-reports/**&#47;*.md</code>.
   */
  @Parameter(property = "agentreport.reports")
  private List<String> reports = List.of();

  /**
   * Companion files with checklists, which count as part of every report; patterns as for reports.
   */
  @Parameter(property = "agentreport.checklist")
  private List<String> checklist = List.of();

  /** The verdict from which on the build fails: {@code error}, {@code warning} or {@code never}. */
  @Parameter(property = "agentreport.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Whether the build fails when a pattern for reports matches nothing. */
  @Parameter(property = "agentreport.failIfNoReports", defaultValue = "true")
  private boolean failIfNoReports;

  /** Whether the build fails when there is no definition, or one that yields no contract. */
  @Parameter(property = "agentreport.failIfNoContract", defaultValue = "true")
  private boolean failIfNoContract;

  /** Severities by rule: {@code error}, {@code warning}, {@code info} or {@code off}. */
  @Parameter private Map<String, String> rules = Map.of();

  /**
   * Severities by rule for the command line, as in {@code item-open=warning,loose-match=off}; they
   * win over those of the POM.
   */
  @Parameter(property = "agentreport.rules")
  private List<String> ruleList = List.of();

  /** The outputs, separated by commas: {@code console} and {@code json}. */
  @Parameter(property = "agentreport.formats", defaultValue = "console,json")
  private List<String> formats = List.of();

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

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
  private @Nullable File rootDirectory;

  /** Creates the goal; Maven sets its parameters. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("agentreport: skipped.");
      return;
    }
    CheckOptions options = CheckOptions.of(failOn, formats, rules, ruleList, encoding);
    Path base = absolute(basedir, Path.of(""));
    Path root = absolute(rootDirectory, base);
    Path output = absolute(outputDirectory, base.resolve("target/agentreport"));
    try {
      // What an earlier run wrote must not pass for the result of this one.
      Path json = output.resolve("result.json");
      Files.deleteIfExists(json);
      check(options, new InputFiles(List.of(base, root), maxReportSize), base, root, json);
    } catch (IOException e) {
      throw new MojoExecutionException("agentreport: " + e, e);
    }
  }

  private static Path absolute(@Nullable File folder, Path otherwise) {
    return (folder == null ? otherwise : folder.toPath()).toAbsolutePath().normalize();
  }

  private void check(CheckOptions options, InputFiles files, Path base, Path root, Path json)
      throws IOException, MojoFailureException {
    ReportChecker checker = new ReportChecker(options.charset(), options.rules());
    Contracts agreed = contracts(checker, files, base, root);
    List<String> patterns = reports.isEmpty() ? DEFAULT_REPORTS : reports;
    FoundFiles found = FoundFiles.find(base, patterns);
    if (failIfNoReports && !found.unmatched().isEmpty()) {
      throw new MojoFailureException(NothingChecked.noReports(found.unmatched(), base));
    }
    List<Path> companions = FoundFiles.find(base, checklist).files();
    List<Path> own = new ArrayList<>(found.files());
    own.removeAll(companions);
    boolean demanded = !contracts.isEmpty() && failIfNoReports;
    if (agreed.contracts().isEmpty() && agreed.findings().isEmpty()) {
      getLog().warn("agentreport: nothing was checked, since there is no contract.");
      return;
    }
    CheckResult result = checker.check(agreed, read(files, own), read(files, companions), demanded);
    if (options.formats().contains("json")) {
      OutputFile.write(json, new ResultJson().write(result));
    }
    if (options.formats().contains("console")) {
      new ConsoleLog(getLog()).write(result);
    }
    if (options.failOn().fails(result.verdict())) {
      throw new MojoFailureException(new ConsoleWriter().verdict(result));
    }
  }

  private Contracts contracts(ReportChecker checker, InputFiles files, Path base, Path root)
      throws IOException, MojoFailureException {
    boolean named = !contracts.isEmpty();
    List<String> patterns = named ? contracts : DEFAULT_CONTRACTS;
    Path folder = named ? base : root;
    FoundFiles found = FoundFiles.find(folder, patterns);
    boolean missing = named ? !found.unmatched().isEmpty() : found.files().isEmpty();
    if (failIfNoContract && missing) {
      throw new MojoFailureException(NothingChecked.noDefinition(found.unmatched(), folder));
    }
    Contracts derived = checker.contracts(read(files, found.files()));
    boolean nothing = derived.contracts().isEmpty() && derived.findings().isEmpty();
    if (failIfNoContract && !derived.empty().isEmpty() && (named || nothing)) {
      throw new MojoFailureException(NothingChecked.emptyContracts(derived.empty()));
    }
    return derived;
  }

  private static List<InputFile> read(InputFiles files, List<Path> paths) {
    return paths.stream().map(files::read).toList();
  }
}
