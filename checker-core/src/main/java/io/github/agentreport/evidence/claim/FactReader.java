// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.ApiDescription;
import io.github.agentreport.evidence.CommitPlace;
import io.github.agentreport.evidence.CoverageTotals;
import io.github.agentreport.evidence.EvidenceException;
import io.github.agentreport.evidence.EvidenceReader;
import io.github.agentreport.evidence.Operation;
import io.github.agentreport.evidence.PathIndex;
import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.WorkingCopy;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.report.AgentReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Gathers what a build and its working copy hold, as far as reports claim something about it. What
 * a report names is looked up and never opened. Thread-safe.
 */
public final class FactReader {

  private final EvidenceReader reader;
  private final LocalDate today;
  private final Artifacts<List<TestTotals>> tests;
  private final Artifacts<CoverageTotals> coverage;
  private final Artifacts<ApiDescription> api;
  private final Map<String, CommitPlace> commits = new ConcurrentHashMap<>();

  /**
   * Creates a reader, which reads nothing yet.
   *
   * @param reader reads what the build produced
   * @param today the day of the check
   */
  public FactReader(EvidenceReader reader, LocalDate today) {
    this.reader = reader;
    this.today = today;
    this.tests = new Artifacts<>(ArtifactPlaces.TESTS, reader::testFiles, reader::checkAge);
    this.coverage = new Artifacts<>(ArtifactPlaces.COVERAGE, reader::coverage, reader::checkAge);
    // An API is described by hand before it is built, or once for all times.
    this.api = new Artifacts<>(ArtifactPlaces.API, reader::api, (pattern, report) -> {});
  }

  /**
   * Gathers what the claims of a report can be held against.
   *
   * @param claims the claims
   * @param report the report
   * @return the facts; what no claim is about is left out
   */
  public Facts about(List<Claim> claims, AgentReport report) {
    Set<String> kinds = claims.stream().map(Claim::kind).collect(Collectors.toSet());
    boolean ofTests = kinds.contains("tests") || kinds.contains("build");
    List<TestFact> results = ofTests ? TestFacts.of(tests.about(report)) : List.of();
    return new Facts(
        results,
        kinds.contains("coverage") ? coverage.about(report) : List.of(),
        buildSucceeded(results),
        kinds.contains("path") ? paths(claims, report) : Optional.empty(),
        hash -> commits.computeIfAbsent(hash, this::commit),
        kinds.contains("endpoint") ? description(report) : Optional.empty(),
        kinds.contains("date") ? date(claims, report) : Optional.empty());
  }

  /** A build whose tests fail does not succeed; that they pass is no more than a part of it. */
  private static Optional<Boolean> buildSucceeded(List<TestFact> results) {
    return results.stream()
        .limit(1)
        .map(TestFact::totals)
        .filter(totals -> totals.failed() + totals.errors() > 0)
        .map(totals -> false)
        .findFirst();
  }

  private Optional<ApiDescription> description(AgentReport report) {
    List<ApiDescription> all = api.about(report);
    List<Operation> operations =
        all.stream().flatMap(description -> description.operations().stream()).toList();
    return all.stream()
        .findFirst()
        .map(first -> new ApiDescription(operations, first.server(), first.place()));
  }

  private CommitPlace commit(String hash) {
    try {
      return reader.commit(hash);
    } catch (EvidenceException e) {
      return CommitPlace.UNTOLD;
    }
  }

  /** The day of the check, unless the report gives another: it may be checked long afterwards. */
  private Optional<LocalDate> date(List<Claim> claims, AgentReport report) {
    boolean near =
        claims.stream()
            .filter(DateClaim.class::isInstance)
            .map(DateClaim.class::cast)
            .allMatch(claim -> Reconciliation.isNear(claim.date(), today));
    try {
      return near ? Optional.of(today) : reader.day(report, today);
    } catch (EvidenceException e) {
      return Optional.empty();
    }
  }

  /** The paths of the working copy, unless the report is about another one. */
  private Optional<Paths> paths(List<Claim> claims, AgentReport report) {
    WorkingCopy copy;
    try {
      copy = reader.workingCopy().orElse(null);
    } catch (EvidenceException e) {
      return Optional.empty();
    }
    if (copy == null) {
      return Optional.empty();
    }
    List<String> bases = List.of(copy.start(), copy.folderOf(report.source().file()), "");
    List<PathClaim> named =
        claims.stream()
            .filter(PathClaim.class::isInstance)
            .map(PathClaim.class::cast)
            .filter(claim -> claim.exemption() == Exemption.NONE)
            .toList();
    Paths direct = new Paths(copy::holds, PathIndex.EMPTY, bases);
    if (named.stream().noneMatch(claim -> direct.find(claim).isEmpty())) {
      return Optional.of(direct);
    }
    return copy.index()
        .map(index -> new Paths(copy::holds, index, bases))
        .filter(paths -> isAbout(paths, named));
  }

  /** Where less than half of what a report names is there, it is about another working copy. */
  private static boolean isAbout(Paths paths, List<PathClaim> named) {
    Set<String> all = new TreeSet<>();
    Set<String> here = new TreeSet<>();
    for (PathClaim claim : named) {
      all.add(claim.path());
      if (!paths.find(claim).isEmpty()) {
        here.add(claim.path());
      }
    }
    return here.size() * 2 >= all.size();
  }
}
