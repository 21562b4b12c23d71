// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.file.ContractWriter;
import io.github.agentreport.evidence.EvidenceFolder;
import io.github.agentreport.evidence.EvidenceLimits;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.match.NormalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a definition as it is used in the wild, and reports with labels by a careful reader. */
class CorpusTest {

  private static final String AGENT = "fastapi-backend-engineer";

  private static final Gate GATE = new Gate();

  @BeforeEach
  void theCorpusIsThere() {
    Corpus.assumeThere();
  }

  private static Contracts contracts() throws IOException {
    return GATE.contracts(Gate.file(Corpus.FOLDER.resolve("definitions/" + AGENT + ".md")));
  }

  private static ReportResult check(String report) throws IOException {
    CheckResult result =
        GATE.check(
            contracts(), Gate.file(Corpus.FOLDER.resolve("reports/" + AGENT + "/" + report)));
    return result.reports().get(0);
  }

  private static List<Finding> errors(ReportResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static int count(JsonNode nodes, String pointer) {
    int count = 0;
    for (JsonNode node : nodes) {
      count += node.at(pointer).size();
    }
    return count;
  }

  @Test
  void theContractIsWholeAlthoughInnerFencesEndTheTemplate() throws IOException {
    Contracts contracts = contracts();
    JsonNode contract =
        JsonMapper.shared().readTree(new ContractWriter().json(contracts.contracts().get(0)));
    assertThat(contract.path("reports")).hasSize(1);
    JsonNode report = contract.at("/reports/0");
    JsonNode sections = report.path("sections");
    assertThat(report.at("/title/text").asString()).endsWith("FASTAPI IMPLEMENTATION REPORT");
    assertThat(report.path("fields").size()).isEqualTo(4);
    assertThat(sections.size()).isEqualTo(5);
    assertThat(count(sections, "/table/columns")).isEqualTo(4);
    assertThat(count(sections, "/entries")).isEqualTo(6);
    assertThat(count(sections, "/items")).isEqualTo(5);
    assertThat(count(contract.path("checklists"), "/items")).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"good-1.md", "good-2.md"})
  void whatACarefulReaderAcceptsPasses(String report) throws IOException {
    assertThat(errors(check(report))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad-1", "bad-2"})
  void whatACarefulReaderSendsBackFailsForTheSameReasons(String report) throws IOException {
    ReportResult result = check(report + ".md");
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    JsonNode labels =
        JsonMapper.shared()
            .readTree(
                Files.readString(
                    Corpus.FOLDER.resolve("reports/" + AGENT + "/" + report + ".labels.json")));
    assertThat(labels.path("violations").size()).isPositive();
    List<String> unnoticed = new ArrayList<>();
    for (JsonNode violation : labels.path("violations")) {
      if (errors(result).stream().noneMatch(finding -> isAbout(finding, violation))) {
        unnoticed.add(violation.path("kind").asString() + ": " + violation.path("what").asString());
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void noReportIsAccusedOfWhatNothingSpeaksOf() throws IOException {
    ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults());
    Circumstances circumstances =
        new Circumstances(
            LocalDate.of(2026, 12, 1),
            ChangedPaths.UNKNOWN,
            new EvidenceFolder(Corpus.FOLDER, EvidenceLimits.DEFAULT));
    int claims = 0;
    for (Path definition : Corpus.definitions()) {
      List<InputFile> reports = new ArrayList<>();
      for (Path report : Corpus.reports(definition)) {
        reports.add(Gate.file(report));
      }
      CheckResult result =
          checker.check(
              GATE.contracts(Gate.file(definition)), reports, List.of(), false, circumstances);
      assertThat(result.allFindings().filter(one -> one.rule().equals("claim-refuted"))).isEmpty();
      claims += result.reports().stream().mapToInt(report -> report.claims().size()).sum();
    }
    assertThat(claims).isPositive();
  }

  /** Whether a finding is at the labelled line, or names what the label names. */
  private static boolean isAbout(Finding finding, JsonNode violation) {
    int line = violation.path("line").asInt(0);
    return (finding.location().startLine() <= line && line <= finding.location().endLine())
        || NormalForm.of(violation.path("what").asString())
            .contains(NormalForm.of(finding.subject()));
  }
}
