package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the build produced. Patterns for files are relative to the folder that evidence is
 * read in. Thread-safe.
 */
public final class EvidenceReader {

  private final EvidenceFolder folder;
  private final SourceAge sources;

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
    List<EvidenceFile> files = files(pattern, true);
    TestTotals totals = JUnitXml.read(files.get(0));
    for (EvidenceFile file : files.subList(1, files.size())) {
      totals = totals.plus(JUnitXml.read(file));
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
   * Looks for a file or folder, without opening it.
   *
   * @param path the path, relative to the folder that evidence is read in
   * @return whether it is there; false for a path or a link that leads out of the folder
   * @throws EvidenceException if the folder cannot be read
   */
  public boolean holds(String path) throws EvidenceException {
    return folder.holds(path);
  }

  private static CoverageTotals coverage(EvidenceFile file) throws EvidenceException {
    return file.beginsLikeXml() ? CoverageXml.read(file) : LcovFile.read(file);
  }
}
