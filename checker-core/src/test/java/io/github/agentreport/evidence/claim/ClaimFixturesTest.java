// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds small reports against the facts of {@link KnownBuild}. Those in {@code false} make one
 * false claim each, those in {@code true} only true ones, those in {@code aside} none that could be
 * false. Beside the first and the second is what comes of their claims.
 */
class ClaimFixturesTest {

  private static final Path ROOT = Fixtures.folder("claims");
  private static final int LEAST = 40;

  private static final ReportReader READER = new ReportReader(new MarkdownReader());

  static List<Path> falseReports() throws IOException {
    return Fixtures.files(ROOT.resolve("false"), "*.md");
  }

  static List<Path> trueReports() throws IOException {
    return Fixtures.files(ROOT.resolve("true"), "*.md");
  }

  static List<Path> asides() throws IOException {
    return Fixtures.files(ROOT.resolve("aside"), "*.md");
  }

  private static List<Reconciled> reconciled(String text) throws UnreadableSourceException {
    SourceText source = SourceText.of("report.md", text);
    return new Reconciliation(KnownBuild.FACTS)
        .reconcile(new ClaimReader().claims(READER.read(source)));
  }

  @Test
  void thereAreEnoughReportsOfBothKinds() throws IOException {
    assertThat(falseReports()).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(trueReports()).hasSizeGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest
  @MethodSource("falseReports")
  void aFalseClaimIsRefutedWhereItStands(Path report) throws Exception {
    List<Finding> findings = ClaimFindings.of(reconciled(Fixtures.text(report)));
    assertThat(findings).hasSize(1);
    Golden.check(
        Fixtures.expected(report),
        findings.stream().map(ClaimFixturesTest::describe).collect(Collectors.joining()));
  }

  @ParameterizedTest
  @MethodSource("trueReports")
  void aTrueClaimIsNotAccused(Path report) throws Exception {
    List<Reconciled> reconciled = reconciled(Fixtures.text(report));
    assertThat(ClaimFindings.of(reconciled)).isEmpty();
    assertThat(reconciled).isNotEmpty();
    Golden.check(
        Fixtures.expected(report),
        reconciled.stream().map(ClaimFixturesTest::describe).collect(Collectors.joining()));
  }

  @ParameterizedTest
  @MethodSource("asides")
  void whatIsNoFactOfTheReportIsNotTakenForOne(Path report) throws Exception {
    assertThat(reconciled(Fixtures.text(report)))
        .allSatisfy(
            one -> {
              assertThat(one.claim()).isInstanceOf(PathClaim.class);
              assertThat(one.standing()).isNotEqualTo(Standing.REFUTED);
            });
  }

  @ParameterizedTest
  @MethodSource("falseReports")
  void theKindOfLineBreakChangesNothing(Path report) throws Exception {
    String text = Fixtures.text(report);
    assertThat(reconciled(text.replace("\n", "\r\n"))).isEqualTo(reconciled(text));
  }

  private static String describe(Finding finding) {
    return "%s:%s-%s: %s %s\n"
        .formatted(
            finding.location().startLine(),
            finding.location().startColumn(),
            finding.location().endColumn(),
            finding.message(),
            finding.mend());
  }

  private static String describe(Reconciled one) {
    return "%s:%s-%s: \"%s\" is %s: %s\n"
        .formatted(
            one.claim().location().startLine(),
            one.claim().location().startColumn(),
            one.claim().location().endColumn(),
            one.claim().text(),
            one.standing(),
            one.basis());
  }
}
