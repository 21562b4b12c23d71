// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Corpus;
import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChangedPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an agent is told is all that is wrong, and a report that is mended by it passes. */
class RepairRoundTripTest {

  private static final Pattern MORE = Pattern.compile("\n- and (\\d+) more\\.$");

  private static final Gate GATE = new Gate();

  @TestFactory
  Stream<DynamicTest> theReasonNamesEveryErrorOrSaysHowManyMore() throws IOException {
    return tests(Fixtures.files(Fixtures.folder("rules"), "positive-*.md"));
  }

  @TestFactory
  Stream<DynamicTest> soItDoesForTheBadReportsOfTheCorpus() throws IOException {
    List<Path> bad = badReportsOfTheCorpus();
    assertThat(bad).isNotEmpty();
    return tests(bad);
  }

  private static List<Path> badReportsOfTheCorpus() throws IOException {
    List<Path> bad = new ArrayList<>();
    for (Path definition : Corpus.definitions()) {
      for (Path report : Corpus.reports(definition)) {
        if (report.getFileName().toString().startsWith("bad-")) {
          bad.add(report);
        }
      }
    }
    return bad;
  }

  /** Of what can be mended mechanically nothing is left; if that was all, the report passes. */
  @Test
  void reportsThatAreMendedAsToldPass() throws IOException {
    Set<String> passed = new TreeSet<>();
    for (Path report : Fixtures.files(Fixtures.folder("rules"), "positive-*.md")) {
      Contracts contracts = contracts(report);
      String text = Fixtures.text(report);
      List<Finding> errors = errors(contracts, text);
      if (!errors.isEmpty() && errors.stream().allMatch(RepairRoundTripTest::isMechanical)) {
        assertThat(mended(contracts, text, passed))
            .as("what is left of %s", report)
            .extracting(Finding::message)
            .isEmpty();
      }
    }
    assertThat(passed).containsExactlyInAnyOrderElementsOf(MechanicalMender.rules());
  }

  /** What takes thought is left, and a value that was chosen without may contradict the rest. */
  @Test
  void badReportsOfTheCorpusAreMendedAsFarAsThatTakesNoThought() throws IOException {
    for (Path report : badReportsOfTheCorpus()) {
      assertThat(mended(contracts(report), Fixtures.text(report), new TreeSet<>()))
          .as("what is left of %s", report)
          .filteredOn(RepairRoundTripTest::isMechanical)
          .extracting(Finding::message)
          .isEmpty();
    }
  }

  /** What is left after as many rounds as an agent has. */
  private static List<Finding> mended(Contracts contracts, String report, Set<String> rules) {
    String text = report;
    List<Finding> errors = errors(contracts, text);
    for (int round = 0; round < Rounds.MOST && !errors.isEmpty(); round++) {
      errors.forEach(error -> rules.add(error.rule()));
      text = MechanicalMender.mend(text, errors);
      errors = errors(contracts, text);
    }
    return errors;
  }

  private static boolean isMechanical(Finding finding) {
    return MechanicalMender.rules().contains(finding.rule());
  }

  private static Contracts contracts(Path report) throws IOException {
    Path own = report.resolveSibling("definition");
    return own.toFile().exists()
        ? GATE.contracts(
            Gate.file(Corpus.FOLDER.resolve("definitions/" + Fixtures.text(own).strip())))
        : GATE.contractOf(report.getParent());
  }

  private static List<Finding> errors(Contracts contracts, String report) {
    return GATE.checkOne(contracts, report).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static Stream<DynamicTest> tests(List<Path> reports) {
    return reports.stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    Fixtures.folder("").relativize(report).toString(),
                    () -> checkReason(contracts(report), Fixtures.text(report))));
  }

  private static void checkReason(Contracts contracts, String report) {
    List<Finding> errors = errors(contracts, report);
    HookAnswer answer =
        new StopCheck(
                new ReportChecker(UTF_8, RuleSettings.defaults()),
                new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN),
                List.of(),
                Severity.ERROR)
            .answer(
                contracts.contracts().get(0).agent(),
                false,
                Gate.file("report.md", report),
                contracts,
                Rounds.NONE)
            .answer();
    if (errors.isEmpty()) {
      assertThat(answer).isEqualTo(new HookAnswer.Allow());
      return;
    }
    String reason = ((HookAnswer.Block) answer).reason();
    Matcher more = MORE.matcher(reason);
    long unnamed =
        errors.stream()
            .filter(error -> !reason.contains(beginning(error)))
            .map(Finding::message)
            .distinct()
            .count();
    assertThat(reason).hasSizeLessThanOrEqualTo(RepairList.LONGEST);
    assertThat(unnamed).isLessThanOrEqualTo(more.find() ? Long.parseLong(more.group(1)) : 0);
  }

  /** A message that is too long for a line is cut. */
  private static String beginning(Finding error) {
    String line = error.message().replaceAll("\\s+", " ").strip();
    return ": " + line.substring(0, Math.min(line.length(), 500));
  }
}
