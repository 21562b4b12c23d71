// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The judgement is about substance: another style leaves the verdict as it is, and whatever spoils
 * a report brings a finding of its own. Runs are repeated with {@code -Dagentreport.seed=…} and
 * {@code -Dagentreport.variants=…}, the number of variants a report.
 */
class MetamorphicTest {

  private static final long SEED = Long.getLong("agentreport.seed", 20260504L);
  private static final int VARIANTS = Integer.getInteger("agentreport.variants", 1_700);
  private static final Gate GATE = new Gate();

  static List<Path> goodReports() throws IOException {
    return Fixtures.files(Fixtures.folder("reports"), "accepted-to-the-letter.md");
  }

  private static List<Finding> errors(Contracts contracts, ReportText report) {
    return GATE.checkOne(contracts, report.text()).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("goodReports")
  void anotherStyleLeavesTheVerdictAsItIs(Path file) throws IOException {
    ReportText report = ReportText.of(Fixtures.text(file));
    Contracts contracts = GATE.contractOf(file.getParent());
    List<String> alarms = new ArrayList<>();
    for (StyleChange change : StyleChange.values()) {
      check(contracts, change.apply(report), change.name()).ifPresent(alarms::add);
    }
    Random random = new Random(SEED);
    StyleChange[] all = StyleChange.values();
    for (int run = 0; run < VARIANTS; run++) {
      StyleChange first = all[random.nextInt(all.length)];
      StyleChange second = all[random.nextInt(all.length)];
      String what = "%s, then %s (seed %d, run %d)".formatted(first, second, SEED, run);
      check(contracts, second.apply(first.apply(report)), what).ifPresent(alarms::add);
    }
    assertThat(alarms).isEmpty();
  }

  /** What is wrong with a variant; empty where it passes. */
  private static Optional<String> check(Contracts contracts, ReportText report, String what) {
    List<Finding> errors = errors(contracts, report);
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of("%s: %s".formatted(what, errors.get(0).message()));
  }

  @ParameterizedTest
  @MethodSource("goodReports")
  void whateverSpoilsAReportBringsAFindingOfItsOwn(Path file) throws IOException {
    ReportText report = ReportText.of(Fixtures.text(file));
    Contracts contracts = GATE.contractOf(file.getParent());
    StyleChange[] styles = StyleChange.values();
    List<SubstanceChange> applicable = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    Random random = new Random(SEED);
    for (SubstanceChange change : SubstanceChange.values()) {
      Optional<ReportText> spoilt = change.apply(report, random);
      if (spoilt.isPresent()) {
        applicable.add(change);
        missed(contracts, spoilt.get(), change, change.name()).ifPresent(missed::add);
      }
    }
    assertThat(applicable).hasSizeGreaterThanOrEqualTo(25);
    for (int run = 0; run < VARIANTS; run++) {
      SubstanceChange change = applicable.get(random.nextInt(applicable.size()));
      StyleChange style = styles[random.nextInt(styles.length)];
      ReportText spoilt = change.apply(report, random).orElseThrow();
      String what = "%s, then %s (seed %d, run %d)".formatted(change, style, SEED, run);
      missed(contracts, style.apply(spoilt), change, what).ifPresent(missed::add);
    }
    assertThat(missed).isEmpty();
  }

  /** What is not found in a spoilt report; empty where the right rule objects. */
  private static Optional<String> missed(
      Contracts contracts, ReportText spoilt, SubstanceChange change, String what) {
    List<String> found = errors(contracts, spoilt).stream().map(Finding::rule).toList();
    return found.stream().anyMatch(change.rules()::contains)
        ? Optional.empty()
        : Optional.of("%s: found only %s".formatted(what, found));
  }
}
