// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The in-toto statements: the test result and the verification summary. */
class StatementTest {

  private static JsonNode write(OutputFormat format, CheckResult result) {
    return JsonMapper.shared().readTree(format.write(result));
  }

  private static List<String> objections(String json) throws IOException {
    return Schemas.objections("in-toto-statement-1.json", SpecificationVersion.DRAFT_2020_12, json);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"INTOTO", "VSA"})
  void hasTheFieldsOfTheSpecifications(OutputFormat format) throws IOException {
    for (CheckResult result : Samples.all()) {
      assertThat(objections(format.write(result))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"INTOTO", "VSA"})
  void theSchemaObjectsToWhatIsNoStatement(OutputFormat format) throws IOException {
    assertThat(objections(format.write(Samples.usual()).replace("FAILED", "BROKEN"))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"INTOTO", "VSA"})
  void isAboutTheArtifactsTheReportsAndTheCommit(OutputFormat format) throws IOException {
    JsonNode subjects = write(format, Samples.usual()).path("subject");

    assertThat(subjects.valueStream().map(subject -> subject.path("name").asString()))
        .containsExactly(
            "billing-1.0.jar",
            "services/billing/reports/failed.md",
            "services/billing/reports/passed.md",
            "services/billing/reports/warned.md",
            "HEAD");
    assertThat(subjects.get(4).at("/digest/gitCommit").asString()).hasSize(40);
  }

  @Test
  void leavesOutAReportThatHasNoDigest() {
    ReportResult unread =
        new ReportResult(
            "gone.md",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            List.of());
    CheckResult result =
        new CheckResult(List.of(), List.of(unread), List.of(), BuildContext.UNKNOWN);

    assertThat(write(OutputFormat.INTOTO, result).path("subject")).isEmpty();
  }

  @Test
  void everyClauseIsATestThatPassedWarnedOrFailed() throws IOException {
    CheckResult result = Samples.usual();
    JsonNode predicate = write(OutputFormat.INTOTO, result).path("predicate");

    assertThat(predicate.path("result").asString()).isEqualTo("FAILED");
    assertThat(texts(predicate.path("failedTests")))
        .hasSize(7)
        .contains("services/billing/reports/failed.md: field: API Version");
    assertThat(texts(predicate.path("warnedTests")))
        .contains(
            "services/billing/reports/warned.md: item: Load test was run (Self-Verification"
                + " Protocol)",
            "services/billing/reports/warned.md: item: Rate limiting (Security)");
    int clauses = result.reports().stream().mapToInt(report -> report.clauses().size()).sum();
    assertThat(
            predicate.path("passedTests").size()
                + predicate.path("warnedTests").size()
                + predicate.path("failedTests").size())
        .isEqualTo(clauses + result.contracts().size());
  }

  @Test
  void theConfigurationAreTheContracts() throws IOException {
    JsonNode first = write(OutputFormat.INTOTO, Samples.usual()).at("/predicate/configuration/0");

    assertThat(first.path("name").asString()).isEqualTo("services/billing/contract.yaml");
    assertThat(first.at("/digest/sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(first.at("/annotations/agent").asString()).isEqualTo("invoice-engineer");
    assertThat(first.at("/annotations/meaningSha256").asString())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(first.at("/digest/sha256").asString());
  }

  @Test
  void theSummarySaysWhetherTheContractsAreMet() throws IOException {
    JsonNode failed = write(OutputFormat.VSA, Samples.usual()).path("predicate");
    assertThat(failed.path("verificationResult").asString()).isEqualTo("FAILED");
    assertThat(texts(failed.path("verifiedLevels"))).containsExactly("FAILED");
    assertThat(failed.path("resourceUri").asString())
        .isEqualTo("pkg:maven/org.example/billing@1.0");

    JsonNode passed = write(OutputFormat.VSA, Samples.empty()).path("predicate");
    assertThat(passed.path("verificationResult").asString()).isEqualTo("PASSED");
    assertThat(texts(passed.path("verifiedLevels"))).containsExactly("AGENTREPORT_PASSED");
  }

  @Test
  void withoutAPackageTheResourceIsTheCommitOrTheModule() {
    BuildContext root = Samples.buildOfRoot();
    CheckResult result = Samples.empty().withBuild(root);
    assertThat(write(OutputFormat.VSA, result).at("/predicate/resourceUri").asString())
        .isEqualTo("gitoid:commit:sha1:" + root.commit());
    CheckResult unknown = result.withBuild(BuildContext.UNKNOWN);
    assertThat(write(OutputFormat.VSA, unknown).at("/predicate/resourceUri").asString())
        .isEqualTo("urn:agentreport:module:");
  }
}
