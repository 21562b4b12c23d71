// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.Fixtures;
import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract files in {@code contract-files}, and what the checker makes of such files. */
final class ContractFixtures {

  static final Path VALID = Fixtures.folder("contract-files/valid");
  static final Path INVALID = Fixtures.folder("contract-files/invalid");

  /** The day of all checks: a waiver until that day still holds. */
  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  static final Set<String> RULES =
      ReportChecker.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

  static final ReportChecker CHECKER =
      new ReportChecker(StandardCharsets.UTF_8, RuleSettings.defaults());

  private ContractFixtures() {}

  /** The contract files right in a folder, not those that they extend. */
  static List<Path> contractFiles(Path folder) throws IOException {
    return Fixtures.files(folder, "*.{json,yaml,yml}").stream()
        .filter(file -> folder.equals(file.getParent()))
        .toList();
  }

  static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** A file of a folder, by its path inside the folder. */
  static InputFile input(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file)
          ? new InputFile.Content(name, Files.readAllBytes(file))
          : new InputFile.Unreadable(name, "does not exist");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputFile input(String name, String text) {
    return new InputFile.Content(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Finds what the contract files of a folder extend, beside them. */
  static BaseFiles bases(Path folder) {
    return (reference, from) ->
        input(
            folder,
            Path.of(from).resolveSibling(reference).normalize().toString().replace('\\', '/'));
  }

  static Contracts read(Path folder, String name) {
    return CHECKER.contracts(List.of(input(folder, name)), bases(folder));
  }

  /** Reads a contract file that stands alone and has nothing wrong with it. */
  static Contract contract(String name, String text) {
    Contracts read = CHECKER.contracts(List.of(input(name, text)), bases(VALID));
    if (!read.findings().isEmpty()) {
      throw new AssertionError(read.findings());
    }
    return read.contracts().isEmpty() ? read.empty().get(0) : read.contracts().get(0);
  }

  static CheckResult check(
      Contracts contracts, List<InputFile> reports, LocalDate today, ChangedPaths changed) {
    return CHECKER.check(contracts, reports, List.of(), true, new Circumstances(today, changed));
  }

  /** A finding in two lines: what is said about which place, and what requires it. */
  static String text(Finding finding) {
    SourceLocation place = finding.location();
    SourceLocation origin = finding.requiredBy();
    return "%s:%d:%d: %s [%s] %s\n"
            .formatted(
                place.file(),
                place.startLine(),
                place.startColumn(),
                finding.severity().id(),
                finding.rule(),
                finding.message())
        + (origin == null
            ? ""
            : "    required by %s:%d:%d\n"
                .formatted(origin.file(), origin.startLine(), origin.startColumn()));
  }
}
