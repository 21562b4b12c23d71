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
import io.github.agentreport.evidence.claim.Known.Reach;
import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.report.AgentReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what a build and its working copy hold, as far as reports claim something about it. What
 * a report names is looked up and never opened. Thread-safe.
 */
public final class FactReader {

  private final EvidenceReader reader;
  private final LocalDate today;
  private final Artifacts<List<TestTotals>> tests;
  private final ModuleArtifacts<List<TestTotals>> testsOfModules;
  private final Artifacts<CoverageTotals> coverage;
  private final ModuleArtifacts<CoverageTotals> coverageOfModules;
  private final Artifacts<ApiDescription> api;
  private final Map<String, CommitPlace> commits = new ConcurrentHashMap<>();

  /**
   * Creates a reader, which reads nothing yet.
   *
   * @param reader reads what the module produced that the reports belong to
   * @param build reads what the whole build produced, whose modules a report may speak of
   * @param today the day of the check
   */
  public FactReader(EvidenceReader reader, EvidenceReader build, LocalDate today) {
    this.reader = reader;
    this.today = today;
    this.tests = new Artifacts<>(ArtifactPlaces.TESTS, reader::testFiles, reader::checkAge);
    this.testsOfModules =
        new ModuleArtifacts<>(build, ArtifactPlaces.TESTS, build::testFiles, build::checkAge);
    this.coverage = new Artifacts<>(ArtifactPlaces.COVERAGE, reader::coverage, reader::checkAge);
    this.coverageOfModules =
        new ModuleArtifacts<>(build, ArtifactPlaces.COVERAGE, build::coverage, build::checkAge);
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
    Known<TestFact> results = ofTests ? tests(claims, report) : Known.all(List.of());
    return new Facts(
        results,
        kinds.contains("coverage") ? coverage(claims, report) : Known.all(List.of()),
        buildSucceeded(results.facts()),
        kinds.contains("path") ? paths(claims, report) : Optional.empty(),
        hash -> commits.computeIfAbsent(hash, this::commit),
        kinds.contains("endpoint") ? description(report) : Optional.empty(),
        kinds.contains("date") ? date(claims, report) : Optional.empty());
  }

  /** The modules are looked at only where a report says what its own module does not prove. */
  private Known<TestFact> tests(List<Claim> claims, AgentReport report) {
    Known<TestFact> own = Known.all(TestFacts.of(tests.about(report)));
    TestReconciliation alone = new TestReconciliation(own);
    boolean proven =
        !own.facts().isEmpty()
            && all(TestsClaim.class, claims)
                .allMatch(claim -> alone.reconcile(claim).standing() == Standing.VERIFIED);
    return proven
        ? own
        : testsOfModules
            .about(report)
            .map(modules -> TestFacts.together(own.facts(), modules))
            .orElse(own);
  }

  /**
   * No sum tells what modules cover of each other's code: where there are several, none refutes.
   */
  private Known<CoverageTotals> coverage(List<Claim> claims, AgentReport report) {
    Known<CoverageTotals> own = Known.all(coverage.about(report));
    CoverageReconciliation alone = new CoverageReconciliation(own);
    boolean proven =
        all(CoverageClaim.class, claims)
            .allMatch(claim -> alone.reconcile(claim).standing() == Standing.VERIFIED);
    ModuleArtifacts.Found<CoverageTotals> modules =
        proven ? null : coverageOfModules.about(report).orElse(null);
    if (modules == null) {
      return own;
    }
    List<CoverageTotals> facts = new ArrayList<>(own.facts());
    modules.byModule().values().stream()
        .map(found -> found.get(0))
        .reduce(CoverageTotals::plus)
        .ifPresent(facts::add);
    modules.byModule().values().forEach(facts::addAll);
    boolean one = modules.whole() && modules.byModule().size() <= 1;
    return new Known<>(facts, one ? Reach.ALL : Reach.SOME);
  }

  private static <T> Stream<T> all(Class<T> kind, List<Claim> claims) {
    return claims.stream().filter(kind::isInstance).map(kind::cast);
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
        all(DateClaim.class, claims).allMatch(claim -> Reconciliation.isNear(claim.date(), today));
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
        all(PathClaim.class, claims).filter(claim -> claim.exemption() == Exemption.NONE).toList();
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
