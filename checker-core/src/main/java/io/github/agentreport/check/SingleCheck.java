// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.evidence.EvidenceJudge;
import io.github.agentreport.evidence.EvidenceReader;
import io.github.agentreport.evidence.claim.FactReader;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.Matcher;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.rule.Rules;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks single reports against the contract that each is held to. Thread-safe. */
final class SingleCheck {

  private final SourceFiles files;
  private final ReportReader reader;
  private final Matcher matcher;
  private final ContractSelection selection;
  private final RuleSettings settings;
  private final List<SourceText> companions;
  private final Circumstances circumstances;
  private final EvidenceJudge judge;
  private final FactReader facts;
  private final boolean keepsWholeReports;

  /** Most reports are held to the same clauses: one list of them serves all. */
  private final Map<List<ClauseResult>, List<ClauseResult>> clauses = new ConcurrentHashMap<>();

  SingleCheck(
      SourceFiles files,
      ReportReader reader,
      Matcher matcher,
      ContractSelection selection,
      RuleSettings settings,
      List<SourceText> companions,
      Circumstances circumstances,
      boolean keepsWholeReports) {
    this.files = files;
    this.reader = reader;
    this.matcher = matcher;
    this.selection = selection;
    this.settings = settings;
    this.companions = companions;
    this.circumstances = circumstances;
    EvidenceReader evidence = new EvidenceReader(circumstances.evidence());
    this.judge = new EvidenceJudge(evidence);
    EvidenceReader build =
        circumstances.build().equals(circumstances.evidence())
            ? evidence
            : new EvidenceReader(circumstances.build());
    this.facts = new FactReader(evidence, build, circumstances.today());
    this.keepsWholeReports = keepsWholeReports;
  }

  ReportResult check(InputFile given) {
    InputFile file = given.read();
    String sha256 =
        file instanceof InputFile.Content content ? Digest.sha256(content.bytes()) : null;
    try {
      SourceText text = files.text(file);
      if (text.text().isBlank()) {
        return failed(file, sha256, FileFindings.emptyReport(file.file()));
      }
      AgentReport report = reader.read(text, companions);
      Optional<Contract> contract = selection.select(report);
      return contract.isPresent()
          ? check(report, sha256, contract.get())
          : unrecognised(report, sha256);
    } catch (UnreadableSourceException e) {
      return failed(file, sha256, FileFindings.unreadableReport(file.file(), e));
    }
  }

  private ReportResult unrecognised(AgentReport report, @Nullable String sha256) {
    SourceText text = report.source();
    Finding finding = FileFindings.unrecognised(text.location(1), selection.explain(report));
    List<Finding> findings = settings.apply(List.of(finding));
    return new ReportResult(
        text.file(),
        sha256,
        null,
        findings,
        List.of(),
        List.of(),
        List.of(),
        excerpt(text, findings),
        List.of());
  }

  private ReportResult failed(InputFile file, @Nullable String sha256, Finding finding) {
    List<Finding> findings = settings.apply(List.of(finding));
    return new ReportResult(
        file.file(),
        sha256,
        null,
        findings,
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  private ReportResult check(AgentReport report, @Nullable String sha256, Contract contract) {
    Match match = matcher.match(report, contract, circumstances.changed());
    ReportEvidence evidence = ReportEvidence.of(match, judge);
    ReportClaims claims = ReportClaims.of(report, facts);
    Stream<Finding> found = Rules.all().stream().flatMap(rule -> rule.check(match));
    List<Finding> all =
        Stream.of(found, evidence.findings().stream(), claims.findings().stream())
            .flatMap(findings -> findings)
            .toList();
    List<Finding> graded = settings.apply(new ContractSeverities(contract).apply(all));
    Waivers.Outcome outcome = Waivers.apply(contract.waivers(), graded, circumstances.today());
    List<Finding> findings = outcome.standing();
    String file = report.source().file();
    return new ReportResult(
        file,
        sha256,
        contract.agent(),
        findings,
        outcome.waived(),
        evidence.items(),
        claims.claims(),
        excerpt(report.source(), findings),
        clauses.computeIfAbsent(ClauseResults.of(match), same -> same));
  }

  /**
   * The lines that findings point to; all else of a report is kept only where that is asked for.
   */
  private SortedMap<Integer, String> excerpt(SourceText text, List<Finding> findings) {
    SortedMap<Integer, String> lines = new TreeMap<>();
    for (Finding finding : findings) {
      int line = finding.location().startLine();
      if (finding.location().file().equals(text.file()) && line <= text.lineCount()) {
        lines.computeIfAbsent(line, text::line);
      }
    }
    for (int line = 1; keepsWholeReports && line <= text.lineCount(); line++) {
      lines.computeIfAbsent(line, text::line);
    }
    return lines;
  }
}
