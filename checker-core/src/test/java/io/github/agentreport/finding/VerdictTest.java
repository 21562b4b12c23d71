// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static Finding finding(Severity severity) {
    return new RuleInfo("a-rule", severity, "Finds something.")
        .finding("subject", "message", "mend", SourceLocation.startOf("a.md"), null);
  }

  @Test
  void theGravestFindingDecides() {
    Finding info = finding(Severity.INFO);
    Finding warning = finding(Severity.WARNING);
    Finding error = finding(Severity.ERROR);
    assertThat(Verdict.of(List.of())).isEqualTo(Verdict.PASSED);
    assertThat(Verdict.of(List.of(info))).isEqualTo(Verdict.PASSED);
    assertThat(Verdict.of(List.of(info, warning))).isEqualTo(Verdict.WARNED);
    assertThat(Verdict.of(List.of(error, warning, info))).isEqualTo(Verdict.FAILED);
  }

  @Test
  void namesInFilesAreInLowerCase() {
    assertThat(Stream.of(Verdict.values()).map(Verdict::id))
        .containsExactly("passed", "warned", "failed");
    assertThat(Stream.of(Severity.values()).map(Severity::id))
        .containsExactly("info", "warning", "error");
  }

  @Test
  void aSeverityIsFoundByItsName() {
    assertThat(Severity.of("warning")).contains(Severity.WARNING);
    assertThat(Severity.of("WARNING")).isEmpty();
    assertThat(Severity.of("")).isEmpty();
  }

  @Test
  void aFindingMayBeGivenAnotherSeverity() {
    Finding finding = finding(Severity.ERROR);
    assertThat(finding.withSeverity(Severity.INFO))
        .isEqualTo(finding(Severity.INFO))
        .isNotEqualTo(finding);
  }

  @Test
  void findingsAreOrderedByPlaceThenTheGraverFirst() {
    RuleInfo rule = new RuleInfo("a-rule", Severity.WARNING, "Finds something.");
    Finding first = rule.finding("b", "m", "m", new SourceLocation("a.md", 2, 1, 2, 5), null);
    Finding second = first.withSeverity(Severity.INFO);
    Finding third = rule.finding("a", "m", "m", new SourceLocation("a.md", 10, 1, 10, 5), null);
    Finding fourth = rule.finding("b", "m", "m", new SourceLocation("a.md", 10, 1, 10, 5), null);
    Finding fifth = rule.finding("a", "m", "m", new SourceLocation("b.md", 1, 1, 1, 5), null);
    assertThat(Stream.of(fifth, third, second, fourth, first).sorted())
        .containsExactly(first, second, third, fourth, fifth);
  }
}
