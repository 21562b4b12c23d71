// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {

  private static final Path FOLDER = Fixtures.folder("json");

  private static String write() throws IOException {
    Gate gate = new Gate();
    Contracts contracts = gate.contracts(Gate.file(FOLDER.resolve("definition.md")));
    List<InputFile> reports =
        List.of(
            Gate.file(FOLDER.resolve("incomplete.md")),
            new InputFile.Unreadable("gone.md", "cannot be read: it is a directory"),
            Gate.file(FOLDER.resolve("complete.md")));
    CheckResult result =
        gate.check(contracts, reports, List.of(Gate.file(FOLDER.resolve("companion.md"))), true);
    return new ResultJson().write(result);
  }

  @Test
  void aResultHasThePublishedShape() throws IOException {
    Golden.check(FOLDER.resolve("result.expected"), write());
  }

  @Test
  void isWhatThePublishedSchemaSays() throws IOException {
    JsonNode schema = JsonMapper.shared().readTree(schema());
    assertThat(Schemas.objectionsToSchema(schema)).isEmpty();
    for (CheckResult result : Samples.all()) {
      String json = new ResultJson().write(result);
      assertThat(Schemas.objections(schema, SpecificationVersion.DRAFT_2020_12, json)).isEmpty();
      assertThat(JsonMapper.shared().readTree(json).path("$schema")).isEqualTo(schema.path("$id"));
    }
    assertThat(Schemas.objections(schema, SpecificationVersion.DRAFT_2020_12, write())).isEmpty();
  }

  /** A key that the schema does not know would be published without a promise. */
  @Test
  void thePublishedSchemaKnowsEveryKey() throws IOException {
    String closed =
        schema().replace("\"properties\":", "\"additionalProperties\": false, \"properties\":");
    JsonNode schema = JsonMapper.shared().readTree(closed);
    String usual = new ResultJson().write(Samples.usual());
    assertThat(Schemas.objections(schema, SpecificationVersion.DRAFT_2020_12, usual)).isEmpty();
    assertThat(
            Schemas.objections(
                schema, SpecificationVersion.DRAFT_2020_12, usual.replace("\"mend\"", "\"fix\"")))
        .isNotEmpty();
  }

  private static String schema() throws IOException {
    return Fixtures.text(
        Fixtures.MODULE.resolve("src/main/resources/io/github/agentreport/schema/result-1.json"));
  }

  @Test
  void textFromAReportIsData() {
    String odd = "\u001B[2J\u202E\"}],\\u0000 </script> \uD83D";
    Gate gate = new Gate();
    Contracts contracts =
        gate.contracts(
            Gate.file(
                "a.md",
                "## Output Format\n```\n# R\nOne: [a]\nTwo: [Yes/No]\n## Part\n[text]\n```\n"));
    CheckResult result =
        gate.check(
            contracts, Gate.file("r.md", "# R\nOne: b\nTwo: " + odd + "\n## Part\n\ntext\n"));
    String json = new ResultJson().write(result);
    assertThat(json.chars().filter(c -> c < 0x20 && c != '\n')).isEmpty();
    JsonNode finding = JsonMapper.shared().readTree(json).at("/reports/0/findings/0");
    assertThat(finding.path("rule").asString()).isEqualTo("field-choice");
    assertThat(finding.path("message").asString())
        .startsWith("\"Two\" is \"\u001B[2J\u202E\"}],\\u0000 ");
  }

  @Test
  void aResultOfNothingIsStillAResult() {
    Gate gate = new Gate();
    CheckResult result = gate.check(gate.contracts(), List.of(), List.of(), false);
    JsonNode root = JsonMapper.shared().readTree(new ResultJson().write(result));
    assertThat(root.path("verdict").asString()).isEqualTo("passed");
    assertThat(root.at("/summary/reports").asInt(-1)).isZero();
    assertThat(root.path("reports").isArray()).isTrue();
  }
}
