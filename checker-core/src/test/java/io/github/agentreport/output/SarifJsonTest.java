// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifJsonTest {

  private static JsonNode run(CheckResult result) {
    return JsonMapper.shared().readTree(new SarifJson().write(result)).at("/runs/0");
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return nodes.valueStream().map(node -> node.at(pointer).asString()).toList();
  }

  private static CheckResult about(String file, String message) {
    SourceLocation place = SourceLocation.startOf(file);
    Finding finding =
        new Finding("item-open", Severity.ERROR, "subject", message, "Mend it.", place, null);
    return new CheckResult(List.of(finding), List.of(), List.of(), Samples.build());
  }

  @Test
  void isWhatTheOfficialSchemaDemands() throws IOException {
    for (CheckResult result : Samples.all()) {
      assertThat(
              Schemas.objections(
                  "sarif-schema-2.1.0.json",
                  SpecificationVersion.DRAFT_7,
                  new SarifJson().write(result)))
          .isEmpty();
    }
  }

  @Test
  void theSchemaObjectsToWhatIsNoSarif() throws IOException {
    String broken = new SarifJson().write(Samples.usual()).replace("\"startLine\"", "\"begin\"");
    assertThat(Schemas.objections("sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7, broken))
        .isNotEmpty();
  }

  @Test
  void describesEveryRuleAsCodeScanningShowsIt() throws IOException {
    JsonNode run = run(Samples.usual());
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(rules).hasSameSizeAs(ReportChecker.rules());
    for (JsonNode rule : rules) {
      assertThat(
              Stream.of(
                  "/id",
                  "/shortDescription/text",
                  "/fullDescription/text",
                  "/help/text",
                  "/help/markdown",
                  "/helpUri",
                  "/defaultConfiguration/level",
                  "/properties/problem.severity"))
          .allSatisfy(pointer -> assertThat(rule.at(pointer).asString()).isNotBlank());
      assertThat(rule.at("/shortDescription/text").asString()).hasSizeLessThanOrEqualTo(1024);
    }
    for (JsonNode result : run.path("results")) {
      assertThat(rules.get(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
    }
  }

  @Test
  void saysHowManyResultsAreLeftOut() throws IOException {
    String notification = "/invocations/0/toolExecutionNotifications/0/message/text";

    assertThat(run(Samples.many(6_000)).at(notification).asString())
        .isEqualTo("1000 more results are left out; these are the 5000 gravest.");
    JsonNode shorter = JsonMapper.shared().readTree(new SarifJson(30).write(Samples.many(31)));
    assertThat(shorter.at("/runs/0/results")).hasSize(30);
    assertThat(shorter.at("/runs/0" + notification).asString())
        .isEqualTo("1 more results are left out; these are the 30 gravest.");
    assertThat(run(Samples.usual()).has("invocations")).isFalse();
  }

  @Test
  void keepsTheWorstOfMoreResultsThanCodeScanningShows() {
    JsonNode results = run(Samples.many(6_000)).path("results");

    assertThat(results).hasSize(5_000);
    assertThat(texts(results, "/level").subList(0, 20)).containsOnly("error");
    assertThat(texts(results, "/level").subList(20, 5_000)).containsOnly("warning");
  }

  @Test
  void eachResultHasOnePlaceWithAWholeRegion() throws IOException {
    JsonNode results = run(Samples.usual()).path("results");

    assertThat(results).hasSize(10);
    for (JsonNode result : results) {
      assertThat(result.path("locations")).hasSize(1);
      assertThat(result.at("/locations/0/physicalLocation/region").propertyNames())
          .containsExactly("startLine", "startColumn", "endLine", "endColumn");
    }
  }

  @Test
  void placesAreRelativeToTheRepository() throws IOException {
    assertThat(
            texts(
                run(Samples.usual()).path("results"),
                "/locations/0/physicalLocation/artifactLocation/uri"))
        .contains("services/billing/reports/failed.md")
        .allSatisfy(uri -> assertThat(uri).startsWith("services/billing/"));
    assertThat(
            run(about("docs/a b/ä#1?:100%.md", "m"))
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("docs/a%20b/%C3%A4%231%3F%3A100%25.md");
  }

  @Test
  void aPlaceOutsideOfTheRepositoryIsStillNoAbsoluteAddress() {
    for (String file : List.of("/etc/x.md", "//host/x.md", "C:/x.md", "./x.md")) {
      assertThat(
              run(about(file, "m"))
                  .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                  .asString())
          .doesNotStartWith("/")
          .doesNotContain(":", "./");
    }
  }

  @Test
  void aMissingReportIsAnchoredOnTheDefinition() throws IOException {
    JsonNode first = run(Samples.usual()).at("/results/0");

    assertThat(first.path("ruleId").asString()).isEqualTo("report-missing");
    assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("services/billing/auditor.md");
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndAreUnique() throws IOException {
    String pointer = "/partialFingerprints/primaryLocationLineHash";
    List<String> before = texts(run(Samples.usual()).path("results"), pointer);
    List<String> after = texts(run(Samples.usual("Some talk.\n\n\n")).path("results"), pointer);

    assertThat(before).doesNotHaveDuplicates().hasSize(10);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void findingsThatAreAlikeAreNumbered() {
    Finding finding = about("a.md", "m").findings().get(0);
    CheckResult twice =
        new CheckResult(List.of(finding, finding), List.of(), List.of(), Samples.build());
    List<String> prints =
        texts(run(twice).path("results"), "/partialFingerprints/primaryLocationLineHash");

    assertThat(prints.get(0)).endsWith(":1");
    assertThat(prints.get(1)).isEqualTo(prints.get(0).replaceFirst(":1$", ":2"));
  }

  @Test
  void modulesDoNotReplaceEachOthersResults() {
    assertThat(run(Samples.empty()).at("/automationDetails/id").asString())
        .isEqualTo("agentreport/services/billing/");
    CheckResult alone = new CheckResult(List.of(), List.of(), List.of(), Samples.buildOfRoot());
    assertThat(run(alone).at("/automationDetails/id").asString()).isEqualTo("agentreport/");
  }

  @Test
  void aMessageHoldsNoLink() {
    assertThat(run(about("a.md", "see [here](https://x)")).at("/results/0/message/text").asString())
        .isEqualTo("see [here]\u200B(https://x) Mend it.");
  }

  @Test
  void whatIsWaivedOpensNoAlert() throws IOException {
    assertThat(texts(run(Samples.usual()).path("results"), "/message/text"))
        .noneMatch(text -> text.contains("Rate limiting"));
  }
}
