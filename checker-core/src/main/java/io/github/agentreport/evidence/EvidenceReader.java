package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement;
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

  private static CoverageTotals coverage(EvidenceFile file) throws EvidenceException {
    return file.beginsLikeXml() ? CoverageXml.read(file) : LcovFile.read(file);
  }
}
