// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a contract file is said with its place. */
class InvalidContractFilesTest {

  /** What only shows when the text is parsed: there is no content that a schema could judge. */
  private static final Set<String> NOT_PARSED =
      Set.of(
          "alias-before-its-anchor.yaml",
          "alias-of-itself.yaml",
          "alias-without-anchor.yaml",
          "aliases-that-multiply.yaml",
          "broken-json.json",
          "broken-yaml.yaml",
          "comments-in-json.json",
          "comments-only.yaml",
          "duplicate-key-in-json.json",
          "duplicate-key.yaml",
          "empty-json.json",
          "empty.yaml",
          "list-behind-key.yaml",
          "tab-in-yaml.yaml",
          "text-after-json.json",
          "two-documents.yaml");

  /** What a schema cannot know: other files, other keys' values, another dialect of patterns. */
  private static final Set<String> NOT_FOR_A_SCHEMA =
      Set.of(
          "base-with-mistake.yaml",
          "circle-of-one.yaml",
          "circle-of-two.yaml",
          "dangling-alias.yaml",
          "evidence-json-bad-expression.yaml",
          "extends-missing-file.yaml",
          "max-below-min.yaml",
          "max-below-min-of-base.yaml",
          "pattern-with-back-reference.yaml",
          "pattern-with-look-ahead.yaml",
          "pattern-unclosed.yaml",
          "remove-unknown-clause.yaml",
          "title-without-text-in-base.yaml");

  static List<Path> contractFiles() throws IOException {
    return ContractFixtures.contractFiles(ContractFixtures.INVALID);
  }

  @Test
  void thereAreAtLeastThirtyFilesForASchemaToReject() throws IOException {
    List<String> names =
        contractFiles().stream().map(file -> String.valueOf(file.getFileName())).toList();
    assertThat(names).containsAll(NOT_PARSED).containsAll(NOT_FOR_A_SCHEMA);
    assertThat(names.size() - NOT_PARSED.size() - NOT_FOR_A_SCHEMA.size())
        .isGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("contractFiles")
  void theMessageNamesThePlaceAndTheRemedy(Path file) throws IOException {
    Contracts read =
        ContractFixtures.read(ContractFixtures.INVALID, String.valueOf(file.getFileName()));
    assertThat(read.contracts()).isEmpty();
    assertThat(read.empty()).isEmpty();
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("definition-invalid");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.mend()).isEqualTo("Correct the contract file.");
            });
    Golden.check(Fixtures.expected(file), text(read.findings().get(0), file) + "\n");
  }

  @ParameterizedTest
  @MethodSource("contractFiles")
  void theMessageIsTheSameWithCarriageReturnsAndByteOrderMark(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text = "\uFEFF" + Fixtures.text(file).replace("\n", "\r\n");
    Contracts read =
        ContractFixtures.CHECKER.contracts(
            List.of(ContractFixtures.input(name, text)),
            ContractFixtures.bases(ContractFixtures.INVALID));
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(text(finding, file) + "\n")
                    .isEqualTo(Fixtures.text(Fixtures.expected(file))));
  }

  @ParameterizedTest
  @MethodSource("contractFiles")
  void theSchemaRejectsWhatASchemaCanJudge(Path file) throws Exception {
    String name = String.valueOf(file.getFileName());
    SourceText text = SourceText.of(name, Fixtures.text(file));
    if (NOT_PARSED.contains(name)) {
      assertThat(parses(text)).isFalse();
    } else if (NOT_FOR_A_SCHEMA.contains(name)) {
      assertThat(ContractSchema.objections(ContractSchema.content(text))).isEmpty();
    } else {
      assertThat(ContractSchema.objections(ContractSchema.content(text))).isNotEmpty();
    }
  }

  private static boolean parses(SourceText text) {
    try {
      DataReader.read(text);
      return true;
    } catch (ContractFileException e) {
      return false;
    }
  }

  /** {@code line:column message}, after the file's name where the mistake is in another file. */
  private static String text(Finding finding, Path file) {
    SourceLocation place = finding.location();
    String other =
        place.file().equals(String.valueOf(file.getFileName())) ? "" : place.file() + ":";
    return "%s%d:%d %s".formatted(other, place.startLine(), place.startColumn(), finding.message());
  }
}
