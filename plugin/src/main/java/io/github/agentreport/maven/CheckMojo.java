// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.OutputFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Checks agents' reports against the contracts that the agents' definitions yield, and fails the
 * build when a report does not hold what its contract requires.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractGateMojo {

  /** What is written for this build alone, and says nothing of where it runs. */
  private static final Set<OutputFormat> OWN =
      Set.of(OutputFormat.CONSOLE, OutputFormat.JSON, OutputFormat.HTML);

  /** With more reports, a page that shows all of each is too large to use. */
  static final int MOST_SHOWN = 2000;

  /**
   * The reports: files or patterns, separated by commas, absolute or relative to the module's
   * folder. By default <code>agent-reports/**&#47;*.md</code>.
   */
  @Parameter(property = "agentreport.reports")
  private List<String> reports = List.of();

  /** Files among the reports that are none, such as a README; patterns as for reports. */
  @Parameter(property = "agentreport.excludes")
  private List<String> excludes = List.of();

  /** Whether the build fails when a pattern for reports matches nothing. */
  @Parameter(property = "agentreport.failIfNoReports", defaultValue = "true")
  private boolean failIfNoReports;

  /** Whether the build fails when there is no definition, or one that yields no contract. */
  @Parameter(property = "agentreport.failIfNoContract", defaultValue = "true")
  private boolean failIfNoContract;

  /**
   * The outputs, separated by commas: {@code console}, {@code json}, {@code html}, {@code sarif},
   * {@code junit}, {@code gitlab}, {@code markdown}, {@code github}, {@code intoto} and {@code
   * vsa}. Each but the first is a file in the output directory.
   */
  @Parameter(property = "agentreport.formats", defaultValue = "console,json,html")
  private List<String> formats = List.of();

  /**
   * Whether the in-toto statement is attached to the module, with the type {@code intoto.json}, so
   * that it is installed and deployed beside the artifact. The statement is written then, whatever
   * the formats.
   */
  @Parameter(property = "agentreport.attach", defaultValue = "false")
  private boolean attach;

  /**
   * The number of findings that the log, the page and SARIF show at most, the gravest of all; the
   * verdict counts every finding, and <code>result.json</code> has them all. SARIF never has more
   * than 5000.
   */
  @Parameter(property = "agentreport.maxFindings", defaultValue = "5000")
  private int maxFindings;

  /** The classifier of the attached statement; each execution in a module needs one of its own. */
  @Parameter(property = "agentreport.classifier", defaultValue = "agentreport")
  private String classifier = "agentreport";

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project = new MavenProject();

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution = new MojoExecution(new MojoDescriptor());

  private final MavenProjectHelper projectHelper;

  /**
   * Creates the goal; Maven sets its parameters.
   *
   * @param projectHelper attaches artifacts
   */
  @Inject
  public CheckMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    CheckOutputs outputs =
        new CheckOutputs(
            output(),
            mostFindings(),
            getLog(),
            RunnerOutput.standard(),
            StepSummary.of(System.getenv()));
    Optional<String> replaced =
        CheckedModules.replaced(project, execution.getExecutionId(), output());
    replaced.ifPresent(
        other ->
            getLog()
                .warn(
                    "agentreport: the outputs of the execution \"%s\" in %s are replaced. Give each execution an agentreport.outputDirectory of its own."
                        .formatted(other, output())));
    outputs.clear();
    CheckOptions options = options(given(formats));
    ReportChecker checker =
        checker(options.rules()).onThreads(Runtime.getRuntime().availableProcessors());
    Contracts agreed = contracts(checker);
    if (agreed.contracts().isEmpty() && agreed.findings().isEmpty()) {
      getLog().warn("agentreport: nothing was checked, since there is no contract.");
      CheckedModules.remember(project, execution.getExecutionId(), output());
      return;
    }
    Set<OutputFormat> wanted = wanted(options.formats());
    CheckResult result = check(checker, wanted.contains(OutputFormat.HTML), agreed);
    outputs.write(OWN.containsAll(wanted) ? result : result.withBuild(build(wanted)), wanted);
    CheckedModules.remember(project, execution.getExecutionId(), output());
    if (options.failOn().fails(result.verdict())) {
      throw new MojoFailureException(new ConsoleWriter().verdict(result));
    }
    if (attach) {
      new AttachedStatement(output(), classifier)
          .attach(project, projectHelper, replaced.isPresent());
    }
  }

  private int mostFindings() throws MojoExecutionException {
    atLeastOne("maxFindings", maxFindings);
    return maxFindings;
  }

  private Set<OutputFormat> wanted(Set<OutputFormat> formats) {
    Set<OutputFormat> wanted = EnumSet.noneOf(OutputFormat.class);
    wanted.addAll(formats);
    if (attach) {
      wanted.add(OutputFormat.INTOTO);
    }
    return wanted;
  }

  private Contracts contracts(ReportChecker checker)
      throws IOException, MojoExecutionException, MojoFailureException {
    ContractInputs found = contractInputs();
    boolean missing = namesContracts() ? !found.unmatched().isEmpty() : found.inputs().isEmpty();
    if (failIfNoContract && missing) {
      throw new MojoFailureException(
          NothingChecked.noDefinition(found.unmatched(), contractFolder()));
    }
    Contracts derived = checker.contracts(found.inputs(), found);
    boolean nothing = derived.contracts().isEmpty() && derived.findings().isEmpty();
    if (failIfNoContract && !derived.empty().isEmpty() && (namesContracts() || nothing)) {
      List<String> files = derived.empty().stream().map(Contract::file).toList();
      throw new MojoFailureException(NothingChecked.emptyContracts(files));
    }
    return locked(derived, checker);
  }

  private CheckResult check(ReportChecker checker, boolean showsReports, Contracts agreed)
      throws IOException, MojoExecutionException, MojoFailureException {
    List<String> patterns = given(reports);
    FoundFiles found = FoundFiles.find(base(), patterns.isEmpty() ? DEFAULT_REPORTS : patterns);
    if (failIfNoReports && !found.unmatched().isEmpty()) {
      throw new MojoFailureException(NothingChecked.noReports(found.unmatched(), base()));
    }
    List<Path> companions = companions(base());
    List<Path> own = new ArrayList<>(found.files());
    own.removeAll(companions);
    own.removeAll(FoundFiles.find(base(), given(excludes)).files());
    if (failIfNoReports && own.isEmpty()) {
      throw new MojoFailureException(NothingChecked.allExcluded(found.files(), base()));
    }
    boolean demanded = namesContracts() && failIfNoReports;
    ReportChecker keeping =
        showsReports && own.size() <= MOST_SHOWN ? checker.keepingWholeReports() : checker;
    return keeping.check(agreed, deferred(own), read(companions), demanded, circumstances(base()));
  }

  private BuildContext build(Set<OutputFormat> wanted) throws IOException, MojoExecutionException {
    boolean attested = wanted.contains(OutputFormat.INTOTO) || wanted.contains(OutputFormat.VSA);
    // Without a POM, Maven makes up a project.
    boolean hasPom = Files.exists(base().resolve("pom.xml"));
    String uri =
        "pkg:maven/%s/%s@%s"
            .formatted(project.getGroupId(), project.getArtifactId(), project.getVersion());
    return BuildFacts.collect(
        base(),
        root(),
        files().places(),
        attested ? artifacts() : List.of(),
        hasPom ? uri : null,
        Instant.now());
  }

  private List<Path> artifacts() {
    return Stream.concat(
            Stream.ofNullable(project.getArtifact()), project.getAttachedArtifacts().stream())
        .filter(one -> !AttachedStatement.is(one))
        // Maven 4 attaches the POM for consumers, from a file whose name is another in each run.
        .filter(one -> !"consumer".equals(one.getClassifier()))
        .flatMap(one -> Stream.ofNullable(one.getFile()))
        .map(File::toPath)
        .toList();
  }
}
