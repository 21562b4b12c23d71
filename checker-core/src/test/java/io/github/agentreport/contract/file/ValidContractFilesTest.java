// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract files that are right do what they say. */
class ValidContractFilesTest {

  static List<Path> contractFiles() throws IOException {
    return ContractFixtures.contractFiles(ContractFixtures.VALID);
  }

  static List<Path> contractFilesAndBases() throws IOException {
    return Fixtures.files(ContractFixtures.VALID, "*.{json,yaml,yml}");
  }

  @Test
  void everyFileHasReportsAndEveryFolderOfReportsHasAFile() throws IOException {
    List<String> names = contractFiles().stream().map(ContractFixtures::baseName).toList();
    try (var folders = Files.list(ContractFixtures.VALID)) {
      assertThat(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> String.valueOf(folder.getFileName()))
                  .filter(name -> !name.equals("bases")))
          .containsExactlyInAnyOrderElementsOf(names);
    }
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("contractFilesAndBases")
  void theSchemaAcceptsTheFile(Path file) throws Exception {
    SourceText text = SourceText.of(file.toString(), Fixtures.text(file));
    assertThat(ContractSchema.objections(ContractSchema.content(text))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contractFiles")
  void reportsAreJudgedAsTheFileSays(Path file) throws IOException {
    String name = ContractFixtures.baseName(file);
    Path folder = ContractFixtures.VALID.resolve(name);
    Contracts contracts =
        ContractFixtures.read(ContractFixtures.VALID, String.valueOf(file.getFileName()));
    assertThat(contracts.findings()).isEmpty();
    assertThat(contracts.contracts()).hasSize(1);
    List<InputFile> reports =
        Fixtures.files(folder, "*.md").stream()
            .map(report -> ContractFixtures.input(folder, String.valueOf(report.getFileName())))
            .toList();
    Path changed = folder.resolve("changed.txt");
    CheckResult result =
        ContractFixtures.check(
            contracts,
            reports,
            ContractFixtures.TODAY,
            Files.exists(changed)
                ? new ChangedPaths(Files.readAllLines(changed))
                : ChangedPaths.UNKNOWN);
    Golden.check(Fixtures.expected(file), text(result));
  }

  private static String text(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : result.findings()) {
      text.append(ContractFixtures.text(finding));
    }
    for (ReportResult report : result.reports()) {
      text.append("%s: %s\n".formatted(report.file(), report.verdict().id()));
      report.findings().forEach(finding -> text.append(ContractFixtures.text(finding)));
      report
          .waived()
          .forEach(
              waived ->
                  text.append(
                      "waived by %s until %s: %s"
                          .formatted(
                              waived.owner(),
                              waived.until(),
                              ContractFixtures.text(waived.finding()))));
    }
    return text.toString();
  }
}
