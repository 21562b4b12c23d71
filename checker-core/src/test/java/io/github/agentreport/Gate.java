// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.match.ChangedPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The checker as tests use it: files by name and text, on a day that never changes. */
public final class Gate {

  /** The day of all checks. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final ReportChecker checker;

  /** A gate with the default severities. */
  public Gate() {
    this(RuleSettings.defaults());
  }

  /** A gate with the severities that a build sets. */
  public Gate(RuleSettings settings) {
    this(new ReportChecker(UTF_8, settings));
  }

  private Gate(ReportChecker checker) {
    this.checker = checker;
  }

  /** A gate whose results hold every line of every report. */
  public Gate keepingWholeReports() {
    return new Gate(checker.keepingWholeReports());
  }

  /** A file. */
  public static InputFile file(String name, String text) {
    return new InputFile.Content(name, text.getBytes(UTF_8));
  }

  /** A file under the name that it has in its folder. */
  public static InputFile file(Path path) throws IOException {
    return new InputFile.Content(path.getFileName().toString(), Files.readAllBytes(path));
  }

  /** The contracts of some files, which extend nothing. */
  public Contracts contracts(InputFile... files) {
    return checker.contracts(
        List.of(files), (reference, from) -> new InputFile.Unreadable(reference, "is not there"));
  }

  /** The contract of a folder: that of {@code contract.yaml} or else of {@code definition.md}. */
  public Contracts contractOf(Path folder) throws IOException {
    Path own = folder.resolve("contract.yaml");
    InputFile definition = file(folder.resolve("definition.md"));
    return Files.exists(own)
        ? checker.contracts(List.of(file(own)), (reference, from) -> definition)
        : contracts(definition);
  }

  /** The contracts compared with those that a lock file pins. */
  public Contracts locked(Contracts contracts, InputFile lock) {
    return checker.locked(contracts, lock);
  }

  /** Checks reports, each contract of which must be answered. */
  public CheckResult check(Contracts contracts, InputFile... reports) {
    return check(contracts, List.of(reports), List.of(), true);
  }

  /** Checks reports. */
  public CheckResult check(
      Contracts contracts,
      List<InputFile> reports,
      List<InputFile> companions,
      boolean allAnswered) {
    return checker.check(
        contracts,
        reports,
        companions,
        allAnswered,
        new Circumstances(TODAY, ChangedPaths.UNKNOWN));
  }

  /** Checks one report. */
  public ReportResult checkOne(Contracts contracts, String report) {
    return check(contracts, file("report.md", report)).reports().get(0);
  }
}
