// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.check.CheckResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabJsonTest {

  private static List<String> texts(CheckResult result, String pointer) {
    JsonNode issues = JsonMapper.shared().readTree(new GitLabJson().write(result));
    return issues.valueStream().map(issue -> issue.at(pointer).asString()).toList();
  }

  @Test
  void hasTheFieldsThatGitLabReads() throws IOException {
    for (CheckResult result : Samples.all()) {
      assertThat(
              Schemas.objections(
                  "gitlab-code-quality.json",
                  SpecificationVersion.DRAFT_2020_12,
                  new GitLabJson().write(result)))
          .isEmpty();
    }
  }

  @Test
  void theSchemaObjectsToWhatGitLabWouldNotTake() throws IOException {
    String broken = new GitLabJson().write(Samples.usual()).replace("critical", "fatal");
    assertThat(
            Schemas.objections(
                "gitlab-code-quality.json", SpecificationVersion.DRAFT_2020_12, broken))
        .isNotEmpty();
  }

  @Test
  void saysHowGraveAFindingIsInGitLabsWords() throws IOException {
    assertThat(texts(Samples.usual(), "/severity"))
        .containsExactly(
            "critical",
            "critical",
            "critical",
            "critical",
            "critical",
            "critical",
            "critical",
            "minor",
            "minor",
            "info");
  }

  @Test
  void fingerprintsAreUniqueAndStayWhenLinesMove() throws IOException {
    List<String> prints = texts(Samples.usual(), "/fingerprint");

    assertThat(prints).doesNotHaveDuplicates();
    assertThat(texts(Samples.usual("\n\n"), "/fingerprint")).isEqualTo(prints);
    assertThat(texts(Samples.many(6_000), "/fingerprint")).doesNotHaveDuplicates().hasSize(6_000);
  }

  @Test
  void nothingFoundIsAnEmptyList() {
    assertThat(new GitLabJson().write(Samples.empty())).isEqualTo("[ ]\n");
  }
}
