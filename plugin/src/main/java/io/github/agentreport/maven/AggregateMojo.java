// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.OutputFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes one page and one {@code result.json} for all modules of the build, from what the check of
 * each has written, to the folder {@code aggregate} in the output directory of the root. It is run
 * after the check, as in <code>mvn verify agentreport:aggregate</code>. The verdicts are those of
 * the modules; this goal fails only where there is nothing to write of.
 */
@Mojo(name = "aggregate", aggregator = true, requiresProject = false, threadSafe = true)
public final class AggregateMojo extends AbstractGoal {

  private static final String PLUGIN =
      Plugin.constructKey("io.github.agentreport", "agentreport-maven-plugin");

  /**
   * The number of findings that the page shows at most, the gravest of all; <code>result.json
   * </code> has them all.
   */
  @Parameter(property = "agentreport.maxFindings", defaultValue = "5000")
  private int maxFindings;

  @Parameter(defaultValue = "${reactorProjects}", readonly = true)
  private List<MavenProject> modules = List.of();

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private @Nullable File executionRoot;

  /** Creates the goal; Maven sets its parameters. */
  public AggregateMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    atLeastOne("maxFindings", maxFindings);
    CheckOutputs outputs =
        new CheckOutputs(
            outputOf(absolute(executionRoot, base())).resolve("aggregate"),
            maxFindings,
            getLog(),
            RunnerOutput.standard(),
            Optional.empty());
    outputs.clear();
    List<ModuleResult> results = results();
    if (results.isEmpty()) {
      throw new MojoFailureException(NothingChecked.noResults());
    }
    int reports = results.stream().mapToInt(one -> one.result().reports().size()).sum();
    List<ModuleResult> shown = new ArrayList<>();
    for (ModuleResult one : results) {
      shown.add(reports <= CheckMojo.MOST_SHOWN ? one.withLines(charset()) : one);
    }
    CheckResult result = ModuleResult.together(shown);
    outputs.write(result, Set.of(OutputFormat.JSON, OutputFormat.HTML));
    ConsoleWriter writer = new ConsoleWriter();
    for (ModuleResult one : results) {
      getLog().info(writer.verdict(one.module().shown(), one.result()));
    }
    getLog().info(writer.verdict("all modules", result));
  }

  private List<ModuleResult> results() throws IOException, MojoExecutionException {
    boolean sameRun = modules.stream().anyMatch(one -> CheckedModules.folders(one).isPresent());
    List<ModuleResult> results = new ArrayList<>();
    Set<Path> read = new HashSet<>();
    List<String> unchecked = new ArrayList<>();
    for (MavenProject project : modules) {
      ModuleFolder module = new ModuleFolder(root(), absolute(project.getBasedir(), base()));
      Optional<List<Path>> folders = CheckedModules.folders(project);
      if (folders.isEmpty() && !sameRun) {
        Path folder = outputOf(module.base());
        folders = Optional.of(folder).filter(ModuleResult::isIn).map(List::of);
      }
      if (folders.isEmpty() && isToCheck(project)) {
        unchecked.add(module.shown());
      }
      for (Path folder : folders.orElse(List.of())) {
        if (!read.add(folder)) {
          throw new MojoExecutionException(
              "agentreport: several modules have their results in %s, each in place of the one before. Make agentreport.outputDirectory a path relative to the module."
                  .formatted(folder));
        }
        if (ModuleResult.isIn(folder)) {
          results.add(ModuleResult.read(module, folder));
        }
      }
    }
    if (!unchecked.isEmpty() && !results.isEmpty()) {
      getLog().warn(NothingChecked.uncheckedModules(unchecked));
    }
    results.sort(Comparator.comparing(one -> one.module().path()));
    return results;
  }

  /** The output directory of a module, which is where this project has its own. */
  private Path outputOf(Path module) {
    return output().startsWith(base()) ? module.resolve(base().relativize(output())) : output();
  }

  private static boolean isToCheck(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    return plugin != null
        && plugin.getExecutions().stream().anyMatch(one -> one.getGoals().contains("check"));
  }
}
