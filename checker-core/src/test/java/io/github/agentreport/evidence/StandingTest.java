// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ItemResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.ResultJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the evidence of an item comes to, in the result and in the outputs. */
class StandingTest {

  private static final String TESTS = "tests: {files: \"target/*.xml\"}";

  @TempDir private Path root;
  private Build build;

  @BeforeEach
  void buildOnce() throws IOException {
    build = new Build(root);
    build.write(
        "target/a.xml", "<testsuite>\n<testcase name='one'/>\n<testcase name='two'/></testsuite>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- [ ] It holds", "- [-] It holds: there is nothing to hold", "- It fell apart"})
  void anItemThatIsNotTickedNeedsNoEvidence(String line) {
    ReportResult result = build.check("files: {files: none.txt}", "# Work\n\n" + line + "\n");

    assertThat(result.items()).extracting(ItemResult::standing).containsOnly(Standing.NOT_REQUIRED);
    assertThat(result.findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.rule().startsWith("evidence-"));
  }

  @Test
  void severalKindsOfEvidenceMustAllBearATickOut() {
    ReportResult result =
        build.check(
            TESTS + ", files: {files: none.txt}, json: {files: no.json, pointer: \"\", equals: 1}",
            Build.REPORT);

    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("evidence-missing", "evidence-missing");
    assertThat(result.items().get(0).standing()).isEqualTo(Standing.UNVERIFIABLE);
  }

  @Test
  void oneThatRefutesWeighsMoreThanOneThatIsMissing() {
    ReportResult result =
        build.check(
            "tests: {files: \"target/*.xml\", executed: 5}, files: {files: none.txt}",
            Build.REPORT,
            "maxUnverifiable: 9");

    ItemResult item = result.items().get(0);
    assertThat(item.standing()).isEqualTo(Standing.REFUTED);
    assertThat(item.basis()).isEqualTo("only 2 tests ran, and at least 5 must: target/a.xml:1");
    assertThat(result.findings())
        .extracting(Finding::rule, Finding::severity)
        .contains(tuple("evidence-refuted", Severity.ERROR));
  }

  @Test
  void aFindingIsAtTheTickNamesTheClauseAndSaysHowToMendIt() {
    Finding finding = build.check("files: {files: none.txt}", Build.REPORT).findings().get(0);

    assertThat(finding.subject()).isEqualTo("It holds");
    assertThat(finding.location().startLine()).isEqualTo(3);
    assertThat(finding.requiredBy()).isNotNull();
    assertThat(finding.mend())
        .isEqualTo(
            "Run the build that writes the evidence before the report is checked, or do not tick"
                + " the item.");
  }

  @Test
  void theRuleCanBeWeakenedAndTheFindingWaived() {
    String weak = "rules: {evidence-missing: warning}";
    String waiver = "waivers: [{clause: It holds, reason: soon, owner: lead, until: 2026-12-31}]";

    assertThat(build.check("files: {files: none.txt}", Build.REPORT, weak).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    ReportResult waived = build.check("files: {files: none.txt}", Build.REPORT, waiver);
    assertThat(waived.findings()).isEmpty();
    assertThat(waived.waived()).hasSize(1);
    assertThat(waived.items().get(0).standing()).isEqualTo(Standing.UNVERIFIABLE);
  }

  @Test
  void theOutputsNameTheProof() {
    CheckResult result = new CheckResult(List.of(), List.of(build.check(TESTS, Build.REPORT)));

    assertThat(new ConsoleWriter().verified(result))
        .containsExactly(
            "report.md:3: verified \"It holds\" by target/a.xml:1: 2 tests passed, 0 skipped.");
    assertThat(new ConsoleWriter().verdict(result))
        .endsWith("0 not applicable; evidence: 1 verified, 0 refuted, 0 unverifiable.");
    assertThat(new ResultJson().write(result))
        .containsIgnoringWhitespaces(
            "\"standing\": \"verified\", \"basis\": \"2 tests passed, 0 skipped\","
                + " \"proof\": {\"file\": \"target/a.xml\", \"line\": 1}");
  }

  @Test
  void withoutEvidenceTheOutputsAreAsEver() {
    CheckResult result =
        new CheckResult(List.of(), List.of(build.check(TESTS, "# Work\n\n- [ ] It holds\n")));

    assertThat(new ConsoleWriter().verified(result)).isEmpty();
    assertThat(new ConsoleWriter().verdict(result)).endsWith("0 not applicable.");
    assertThat(new ResultJson().write(result))
        .contains("\"standing\" : \"not-required\"")
        .doesNotContain("proof", "basis");
  }
}
