// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.derivation.ContractDeriver;
import io.github.agentreport.contract.file.ContractFileException;
import io.github.agentreport.contract.file.ContractFileReader;
import io.github.agentreport.contract.file.LockFile;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.evidence.EvidenceRules;
import io.github.agentreport.evidence.claim.ClaimFindings;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.match.Matcher;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.rule.Rule;
import io.github.agentreport.rule.Rules;
import io.github.agentreport.source.ReadingLimits;
import io.github.agentreport.source.SourceDecoder;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks agents' reports against the contracts that their definitions yield. This is the entry
 * point of the core. Immutable and thread-safe.
 */
public final class ReportChecker {

  private final Charset charset;
  private final SourceFiles files;
  private final ReadingLimits limits;
  private final MarkdownReader markdown;
  private final ContractReader contractReader;
  private final ReportReader reportReader;
  private final Matcher matcher = new Matcher();
  private final RuleSettings settings;
  private final boolean keepsWholeReports;
  private final int threads;

  /**
   * Creates a checker.
   *
   * @param charset the encoding of definitions and reports
   * @param settings what the build makes of the rules
   */
  public ReportChecker(Charset charset, RuleSettings settings) {
    this(charset, settings, ReadingLimits.DEFAULT, false, 1);
  }

  private ReportChecker(
      Charset charset,
      RuleSettings settings,
      ReadingLimits limits,
      boolean keepsWholeReports,
      int threads) {
    this.limits = limits;
    this.markdown = new MarkdownReader(limits);
    this.threads = threads;
    this.charset = charset;
    this.files = new SourceFiles(new SourceDecoder(charset));
    this.contractReader =
        new ContractReader(files, new ContractDeriver(markdown), new ContractFileReader(ruleIds()));
    this.reportReader = new ReportReader(markdown);
    this.settings = settings;
    this.keepsWholeReports = keepsWholeReports;
  }

  /**
   * A checker like this one with other limits for the texts of reports and definitions. One that
   * was created otherwise has {@link ReadingLimits#DEFAULT}.
   *
   * @param limits how much is read at most; what reads the files looks at their sizes
   * @return the checker
   */
  public ReportChecker within(ReadingLimits limits) {
    return new ReportChecker(charset, settings, limits, keepsWholeReports, threads);
  }

  /**
   * A checker like this one whose results hold every line of every report, for outputs that show
   * reports as a whole; that takes memory in proportion to their size.
   *
   * @return the checker
   */
  public ReportChecker keepingWholeReports() {
    return new ReportChecker(charset, settings, limits, true, threads);
  }

  /**
   * A checker like this one that checks several reports at a time, with the same result. One that
   * was created otherwise checks one at a time.
   *
   * @param threads how many threads a check starts at most
   * @return the checker
   * @throws IllegalArgumentException if there is not at least one
   */
  public ReportChecker onThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("not a number of threads: " + threads);
    }
    return new ReportChecker(charset, settings, limits, keepsWholeReports, threads);
  }

  /**
   * All rules, those about files as a whole first, those about evidence and claims last.
   *
   * @return what a user needs to know of each
   */
  public static List<RuleInfo> rules() {
    return Stream.of(
            FileFindings.rules().stream(),
            Rules.all().stream().map(Rule::info),
            EvidenceRules.all().stream(),
            Stream.of(ClaimFindings.rule()))
        .flatMap(rules -> rules)
        .toList();
  }

  private static Set<String> ruleIds() {
    return rules().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Reads contracts: derives those of definitions, and reads contract files.
   *
   * @param inputs definitions, and contract files whose names end in {@code .json}, {@code .yaml}
   *     or {@code .yml}
   * @param bases finds what contract files extend
   * @return the contracts
   */
  public Contracts contracts(List<InputFile> inputs, BaseFiles bases) {
    return contractReader.read(inputs, bases);
  }

  /**
   * Compares contracts with those that a lock file pins.
   *
   * @param contracts the contracts
   * @param lock the lock file
   * @return the contracts, with a finding for each that was changed, added or removed
   */
  public Contracts locked(Contracts contracts, InputFile lock) {
    List<Finding> findings = new ArrayList<>(contracts.findings());
    try {
      LockFile.read(files.text(lock))
          .differences(contracts.contracts())
          .forEach(
              (agent, changes) ->
                  findings.add(
                      FileFindings.changedContract(agent, changes, place(agent, contracts, lock))));
    } catch (UnreadableSourceException e) {
      findings.add(FileFindings.unreadableLock(lock.file(), e.getMessage()));
    } catch (ContractFileException e) {
      findings.add(FileFindings.invalidLock(e.location(), e.getMessage()));
    }
    return new Contracts(contracts.contracts(), contracts.empty(), findings);
  }

  private static SourceLocation place(String agent, Contracts contracts, InputFile lock) {
    return contracts.contracts().stream()
        .filter(contract -> contract.agent().equals(agent))
        .map(contract -> SourceLocation.startOf(contract.file()))
        .findFirst()
        .orElse(SourceLocation.startOf(lock.file()));
  }

  /**
   * Checks reports; each is read, checked and let go.
   *
   * @param contracts the contracts
   * @param reports the reports
   * @param companions files with checklists that count as part of every report
   * @param allAnswered whether each contract must be answered by a report
   * @param circumstances what the check depends on besides these files
   * @return the result
   * @throws java.util.concurrent.CancellationException if the thread is interrupted, whose status
   *     is clear then
   */
  public CheckResult check(
      Contracts contracts,
      List<InputFile> reports,
      List<InputFile> companions,
      boolean allAnswered,
      Circumstances circumstances) {
    List<Finding> findings = new ArrayList<>(contracts.findings());
    List<SourceText> checklists = texts(companions, findings);
    ContractSelection selection = new ContractSelection(contracts.contracts(), matcher);
    SingleCheck single =
        new SingleCheck(
            files,
            reportReader,
            matcher,
            selection,
            settings,
            checklists,
            circumstances,
            keepsWholeReports);
    List<ReportResult> results =
        new InParallel(threads)
            .map(reports, single::check).stream()
                .sorted(Comparator.comparing(ReportResult::file))
                .toList();
    if (allAnswered) {
      contracts.contracts().stream()
          .filter(contract -> isUnanswered(contract, results))
          .map(FileFindings::missingReport)
          .forEach(findings::add);
    }
    contracts.contracts().stream()
        .map(contract -> Waivers.judge(contract.waivers(), results, circumstances.today()))
        .forEach(findings::addAll);
    List<CheckedContract> checked =
        contracts.contracts().stream().map(CheckedContract::new).toList();
    return new CheckResult(settings.apply(findings), results, checked, BuildContext.UNKNOWN);
  }

  /**
   * Finds the contract of a text that may be a report: that of the agent which its front matter
   * names, else the only one whose title it has. Unlike {@link #check}, this does not take a text
   * for a report because there is but one contract.
   *
   * @param contracts the contracts
   * @param text the text
   * @return the contract; empty where the text does not say whose report it is
   */
  public Optional<Contract> recognised(Contracts contracts, InputFile text) {
    try {
      SourceText source = files.text(text);
      return source.text().isBlank()
          ? Optional.empty()
          : new ContractSelection(contracts.contracts(), matcher)
              .recognise(reportReader.read(source));
    } catch (UnreadableSourceException e) {
      return Optional.empty();
    }
  }

  /**
   * Says what is in a report, whatever its contract.
   *
   * @param report the report
   * @return its outline
   * @throws UnreadableSourceException if the report is no text that can be read
   */
  public Outline outline(InputFile report) throws UnreadableSourceException {
    return OutlineReader.outline(reportReader.read(files.text(report)), markdown);
  }

  private List<SourceText> texts(List<InputFile> companions, List<Finding> findings) {
    List<SourceText> texts = new ArrayList<>();
    for (InputFile companion : companions) {
      try {
        texts.add(files.text(companion));
      } catch (UnreadableSourceException e) {
        findings.add(FileFindings.unreadableReport(companion.file(), e));
      }
    }
    return texts;
  }

  private static boolean isUnanswered(Contract contract, List<ReportResult> results) {
    return results.stream().noneMatch(result -> contract.agent().equals(result.agent()));
  }
}
