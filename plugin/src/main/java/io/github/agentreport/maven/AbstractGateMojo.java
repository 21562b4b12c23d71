// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.evidence.EvidenceFolder;
import io.github.agentreport.evidence.EvidenceLimits;
import io.github.agentreport.match.ChangedPaths;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that judge reports have in common, so that they judge alike. */
abstract class AbstractGateMojo extends AbstractContractMojo {

  /** The verdict from which on the build fails: {@code error}, {@code warning} or {@code never}. */
  @Parameter(property = "agentreport.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Severities by rule: {@code error}, {@code warning}, {@code info} or {@code off}. */
  @Parameter private Map<String, String> rules = Map.of();

  /**
   * Severities by rule for the command line, as in {@code item-open=warning,loose-match=off}; they
   * win over those of the POM.
   */
  @Parameter(property = "agentreport.rules")
  private List<String> ruleList = List.of();

  /**
   * A file that lists the paths that the work has changed, one a line, as <code>git diff
   * --name-only</code> prints them; clauses with <code>requiredIf: {changed: …}</code> look there,
   * and bind where it is not given.
   */
  @Parameter(property = "agentreport.changedFiles")
  private @Nullable File changedFiles;

  /**
   * The folder in which the evidence of ticked items and of claims is read, with the patterns of
   * the contract relative to it; the module's folder by default. Nothing outside of it is opened.
   */
  @Parameter(property = "agentreport.evidenceRoot")
  private @Nullable File evidenceRoot;

  /** The size in bytes beyond which a file of evidence is refused. */
  @Parameter(property = "agentreport.maxEvidenceSize", defaultValue = "33554432")
  private long maxEvidenceSize;

  /** How many files a pattern for evidence may match. */
  @Parameter(property = "agentreport.maxEvidenceFiles", defaultValue = "10000")
  private int maxEvidenceFiles;

  /** How many files and folders are looked at for a pattern for evidence. */
  @Parameter(property = "agentreport.maxEvidenceEntries", defaultValue = "200000")
  private int maxEvidenceEntries;

  /**
   * Companion files with checklists, which count as part of every report; patterns as for reports.
   */
  @Parameter(property = "agentreport.checklist")
  private List<String> checklist = List.of();

  /** The parameters with closed sets of values, validated. */
  final CheckOptions options(List<String> formats) throws MojoExecutionException {
    return CheckOptions.of(failOn, formats, rules, given(ruleList));
  }

  /**
   * What a verdict depends on besides the files.
   *
   * @param folder where evidence is read unless the user names another folder
   */
  final Circumstances circumstances(Path folder) throws IOException, MojoExecutionException {
    EvidenceLimits limits = evidenceLimits();
    EvidenceFolder evidence = new EvidenceFolder(absolute(evidenceRoot, folder), limits);
    EvidenceFolder build = evidenceRoot == null ? new EvidenceFolder(root(), limits) : evidence;
    return new Circumstances(LocalDate.now(ZoneOffset.UTC), changedPaths(), evidence, build);
  }

  private EvidenceLimits evidenceLimits() throws MojoExecutionException {
    atLeastOne("maxEvidenceSize", maxEvidenceSize);
    atLeastOne("maxEvidenceFiles", maxEvidenceFiles);
    atLeastOne("maxEvidenceEntries", maxEvidenceEntries);
    return new EvidenceLimits(maxEvidenceSize, maxEvidenceFiles, maxEvidenceEntries);
  }

  /** The contracts, compared with those that the lock file pins, where there is one. */
  final Contracts locked(Contracts contracts, ReportChecker checker) throws MojoExecutionException {
    return namesLockFile() || Files.exists(lockFile())
        ? checker.locked(contracts, read(List.of(lockFile())).get(0))
        : contracts;
  }

  /** The companion files in a folder. */
  final List<Path> companions(Path folder) throws IOException, MojoFailureException {
    FoundFiles found = FoundFiles.find(folder, given(checklist));
    if (!found.unmatched().isEmpty()) {
      throw new MojoFailureException(NothingChecked.noChecklist(found.unmatched(), folder));
    }
    return found.files();
  }

  private ChangedPaths changedPaths() throws IOException, MojoExecutionException {
    if (changedFiles == null) {
      return ChangedPaths.UNKNOWN;
    } else if (!changedFiles.isFile()) {
      throw new MojoExecutionException(
          "agentreport.changedFiles is \"%s\", where there is no file. Write it first, with git diff --name-only."
              .formatted(changedFiles));
    }
    return new ChangedPaths(
        GitPaths.read(Files.readAllLines(changedFiles.toPath(), StandardCharsets.UTF_8)));
  }
}
