// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement;
import io.github.agentreport.report.AgentReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the build produced. Patterns for files are relative to the folder that evidence is
 * read in. Thread-safe.
 */
public final class EvidenceReader {

  private final EvidenceFolder folder;
  private final SourceAge sources;
  private @Nullable Around around;

  /** The working copy; null where there is none. */
  private record Around(@Nullable WorkingCopy copy) {}

  /**
   * Creates a reader.
   *
   * @param folder the folder that evidence is read in
   */
  public EvidenceReader(EvidenceFolder folder) {
    this.folder = folder;
    this.sources = new SourceAge(folder);
  }

  EvidenceFolder folder() {
    return folder;
  }

  /** Whether a file comes of the sources, and so must not be older than they are. */
  static boolean isProduct(EvidenceRequirement requirement, EvidenceFile file) {
    return requirement instanceof EvidenceRequirement.Tests
        || requirement instanceof EvidenceRequirement.Coverage
        || requirement instanceof EvidenceRequirement.Sarif
        || SourceAge.isProduct(file);
  }

  /** The files of a pattern, none of which is older than the sources if it must come of them. */
  List<EvidenceFile> files(String pattern, boolean product) throws EvidenceException {
    List<EvidenceFile> files = folder.find(pattern);
    for (EvidenceFile file : files) {
      sources.check(file, product);
    }
    return files;
  }

  /**
   * Reads test results in JUnit XML.
   *
   * @param pattern the pattern for the files
   * @return the totals of all files
   * @throws EvidenceException if there is no such file, or one is stale or cannot be read
   */
  public TestTotals tests(String pattern) throws EvidenceException {
    return testFiles(pattern).stream().reduce(TestTotals::plus).orElseThrow();
  }

  /**
   * Reads test results in JUnit XML, each file by itself.
   *
   * @param pattern the pattern for the files
   * @return the totals of each file, at least one
   * @throws EvidenceException if there is no such file, or one is stale or cannot be read
   */
  public List<TestTotals> testFiles(String pattern) throws EvidenceException {
    List<TestTotals> totals = new ArrayList<>();
    for (EvidenceFile file : files(pattern, true)) {
      totals.add(JUnitXml.read(file));
    }
    return totals;
  }

  /**
   * Reads coverage in JaCoCo XML, Cobertura XML or LCOV, told by what the files hold.
   *
   * @param pattern the pattern for the files
   * @return the totals of all files
   * @throws EvidenceException if there is no such file, or one is stale or cannot be read
   */
  public CoverageTotals coverage(String pattern) throws EvidenceException {
    List<EvidenceFile> files = files(pattern, true);
    CoverageTotals totals = coverage(files.get(0));
    for (EvidenceFile file : files.subList(1, files.size())) {
      totals = totals.plus(coverage(file));
    }
    return totals;
  }

  /**
   * Reads an OpenAPI 3 description in JSON or YAML.
   *
   * @param pattern the pattern for the file; where several match, their operations count together
   * @return the operations, with what the first file has besides
   * @throws EvidenceException if there is no such file, or one is stale or cannot be read
   */
  public ApiDescription api(String pattern) throws EvidenceException {
    List<EvidenceFile> files = files(pattern, false);
    ApiDescription first = OpenApiFile.read(files.get(0));
    List<Operation> operations = new ArrayList<>(first.operations());
    for (EvidenceFile file : files.subList(1, files.size())) {
      operations.addAll(OpenApiFile.read(file).operations());
    }
    return new ApiDescription(operations, first.server(), first.place());
  }

  /**
   * Looks a commit up in the repository that the folder is in.
   *
   * @param hash the hash, which may be shortened
   * @return where the commit is
   * @throws EvidenceException if the repository is broken, or the hash is short of a single commit
   */
  public CommitPlace commit(String hash) throws EvidenceException {
    Path root = folder.real().orElse(null);
    try (GitHistory history = root == null ? null : GitHistory.of(root).orElse(null)) {
      return history == null ? CommitPlace.UNTOLD : history.place(hash);
    }
  }

  /**
   * Looks for the day of the work that a report is about: that of the commit which it names, or
   * else that of the commit since which the report is as it is.
   *
   * @param report the report
   * @param today the day of a report that is not committed
   * @return the day, in UTC; empty where there is no repository
   * @throws EvidenceException if the repository is broken, or its history too short or too long
   */
  public Optional<LocalDate> day(AgentReport report, LocalDate today) throws EvidenceException {
    Path root = folder.real().orElse(null);
    ReportCommit named = ReportCommit.of(report).orElse(null);
    try (GitHistory history = root == null ? null : GitHistory.of(root).orElse(null)) {
      if (root == null || history == null) {
        return Optional.empty();
      }
      Optional<Instant> time =
          named == null ? Optional.empty() : history.commit(named.hash()).map(GitHistory::time);
      if (time.isEmpty()) {
        time = history.lastChange(root.resolve(report.source().file()));
      }
      return Optional.of(
          time.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)).orElse(today));
    }
  }

  /**
   * Compares the age of files with that of the commit which a report names.
   *
   * @param pattern the pattern for the files, which the build writes
   * @param report the report
   * @throws EvidenceException if one is older than the commit, or there is none
   */
  public void checkAge(String pattern, AgentReport report) throws EvidenceException {
    CommitAge.check(pattern, file -> true, folder, report);
  }

  /**
   * Finds the working copy that the folder is in.
   *
   * @return the working copy; empty where nothing shows that the folder is in one
   * @throws EvidenceException if the folder cannot be read
   */
  public synchronized Optional<WorkingCopy> workingCopy() throws EvidenceException {
    if (around == null) {
      Path root = folder.real().orElse(null);
      around =
          new Around(
              root == null
                  ? null
                  : WorkingCopy.around(root, folder.limits().entries()).orElse(null));
    }
    return Optional.ofNullable(around.copy());
  }

  /**
   * Finds the modules of the build in the folder.
   *
   * @return the modules, sorted by path; none where the folder has no build file
   * @throws EvidenceException if the folder cannot be read, or is too large to search
   */
  public List<BuildModule> modules() throws EvidenceException {
    Path root = folder.real().orElse(null);
    return root == null ? List.of() : BuildModules.in(root, folder.limits().entries());
  }

  private static CoverageTotals coverage(EvidenceFile file) throws EvidenceException {
    return file.beginsLikeXml() ? CoverageXml.read(file) : LcovFile.read(file);
  }
}
