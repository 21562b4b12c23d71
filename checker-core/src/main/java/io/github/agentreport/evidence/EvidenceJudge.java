// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of ticked items whether the evidence that they need bears them out. Each file is read once
 * for all reports. Thread-safe.
 */
public final class EvidenceJudge {

  private final EvidenceReader reader;
  private final Map<EvidenceRequirement, Judgement> judged = new ConcurrentHashMap<>();

  /**
   * Creates a judge.
   *
   * @param reader reads what the build produced
   */
  public EvidenceJudge(EvidenceReader reader) {
    this.reader = reader;
  }

  /** What one requirement comes to: an outcome, or why there is none. */
  private record Judgement(@Nullable Outcome outcome, @Nullable EvidenceException problem) {}

  /**
   * Judges a ticked item.
   *
   * @param clause the item
   * @param line the line of the report that ticks it
   * @param report the report
   * @return what its evidence makes of it
   */
  public ItemEvidence judge(ItemClause clause, ChecklistItem line, AgentReport report) {
    ItemEvidence worst = ItemEvidence.NOT_REQUIRED;
    List<Finding> findings = new ArrayList<>();
    for (EvidenceRequirement requirement : clause.terms().evidence()) {
      ItemEvidence one = of(judgement(requirement, report), clause, line);
      // What two requirements lack alike is said once.
      one.findings().stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
      worst = isWorse(one.standing(), worst.standing()) ? one : worst;
    }
    return new ItemEvidence(worst.standing(), worst.basis(), worst.proof(), findings);
  }

  private static boolean isWorse(Standing standing, Standing other) {
    return gravity(standing) > gravity(other);
  }

  private static int gravity(Standing standing) {
    return switch (standing) {
      case NOT_REQUIRED -> 0;
      case VERIFIED -> 1;
      case UNVERIFIABLE -> 2;
      case REFUTED -> 3;
    };
  }

  private static ItemEvidence of(Judgement judgement, ItemClause clause, ChecklistItem line) {
    EvidenceException problem = judgement.problem();
    if (problem != null) {
      String reason = problem.getMessage();
      Finding finding = finding(problem.rule(), clause, line, reason, problem.mend());
      return new ItemEvidence(Standing.UNVERIFIABLE, reason, null, List.of(finding));
    } else if (judgement.outcome() instanceof Outcome.Refuted refuted) {
      Finding finding =
          finding(EvidenceRules.REFUTED, clause, line, refuted.reason(), refuted.mend());
      return new ItemEvidence(
          Standing.REFUTED, refuted.reason(), refuted.proof(), List.of(finding));
    } else if (judgement.outcome() instanceof Outcome.Verified verified) {
      return new ItemEvidence(Standing.VERIFIED, verified.basis(), verified.proof(), List.of());
    }
    throw new IllegalStateException("a judgement has an outcome or a problem");
  }

  private static Finding finding(
      RuleInfo rule, ItemClause clause, ChecklistItem line, String reason, String mend) {
    SourceLocation origin = clause.origin();
    return rule.finding(
        clause.text(),
        "\"%s\" is ticked, but %s.".formatted(clause.text(), reason),
        mend,
        line.location(),
        origin);
  }

  private Judgement judgement(EvidenceRequirement requirement, AgentReport report) {
    try {
      if (requirement instanceof EvidenceRequirement.OpenApi openApi) {
        CommitAge.check(requirement, reader, report);
        return new Judgement(OpenApiCheck.check(openApi, reader, report), null);
      } else if (requirement instanceof EvidenceRequirement.Commit commit) {
        return new Judgement(CommitCheck.check(commit, reader.folder(), report), null);
      }
      CommitAge.check(requirement, reader, report);
    } catch (EvidenceException e) {
      return new Judgement(null, e);
    }
    return judged.computeIfAbsent(requirement, this::judgement);
  }

  private Judgement judgement(EvidenceRequirement requirement) {
    try {
      return new Judgement(outcome(requirement), null);
    } catch (EvidenceException e) {
      return new Judgement(null, e);
    }
  }

  private Outcome outcome(EvidenceRequirement requirement) throws EvidenceException {
    if (requirement instanceof EvidenceRequirement.Tests tests) {
      return TestsCheck.check(tests, reader);
    } else if (requirement instanceof EvidenceRequirement.Coverage coverage) {
      return CoverageCheck.check(coverage, reader);
    } else if (requirement instanceof EvidenceRequirement.Sarif sarif) {
      return SarifCheck.check(sarif, reader);
    } else if (requirement instanceof EvidenceRequirement.Json json) {
      return JsonCheck.check(json, reader);
    } else if (requirement instanceof EvidenceRequirement.Files files) {
      return FilesCheck.check(files, reader);
    }
    throw new IllegalArgumentException("depends on the report: " + requirement.describe());
  }
}
