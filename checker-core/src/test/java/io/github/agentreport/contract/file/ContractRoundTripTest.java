// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Corpus;
import io.github.agentreport.Fixtures;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.contract.BlankReport;
import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ContractMeaning;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.output.ResultJson;
import io.github.agentreport.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that is written and read back is the same contract. */
class ContractRoundTripTest {

  private static final Path DEFINITIONS = Fixtures.folder("contract-files/definitions");

  static List<Path> definitions() throws IOException {
    try (Stream<Path> files = Files.list(DEFINITIONS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Path> validContractFiles() throws IOException {
    return ContractFixtures.contractFiles(ContractFixtures.VALID);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void aDerivedContractGivesTheSameResultsWhenItIsReadBack(Path definition) throws Exception {
    String name = ContractFixtures.baseName(definition);
    List<InputFile> reports = new ArrayList<>();
    for (Path report : Fixtures.files(DEFINITIONS.resolve(name), "*.md")) {
      reports.add(
          ContractFixtures.input(String.valueOf(report.getFileName()), Fixtures.text(report)));
    }
    assertThat(reports).isNotEmpty();
    checkRoundTrip(derived(definition), reports);
  }

  @TestFactory
  Stream<DynamicTest> soDoesThatOfEveryDefinitionOfTheCorpus() throws IOException {
    return Corpus.definitions().stream()
        .map(
            definition ->
                DynamicTest.dynamicTest(
                    ContractFixtures.baseName(definition),
                    () -> checkRoundTrip(derived(definition), reportsOfCorpus(definition))));
  }

  private static List<InputFile> reportsOfCorpus(Path definition) throws IOException {
    List<InputFile> reports = new ArrayList<>();
    for (Path report : Corpus.reports(definition)) {
      reports.add(
          ContractFixtures.input(String.valueOf(report.getFileName()), Fixtures.text(report)));
    }
    return reports;
  }

  private static Contract derived(Path definition) throws IOException {
    return ContractFixtures.contract(
        String.valueOf(definition.getFileName()), Fixtures.text(definition));
  }

  private static void checkRoundTrip(Contract contract, List<InputFile> reports) throws Exception {
    List<InputFile> all = new ArrayList<>(reports);
    for (ReportTemplate form : contract.reports()) {
      all.add(
          ContractFixtures.input(
              "blank-%d.md".formatted(all.size()), BlankReport.of(contract, form)));
    }
    for (String format : List.of("json", "yaml")) {
      String text = written(contract, format);
      Contract again = ContractFixtures.contract("written." + format, text);
      assertThat(written(again, format)).as("written again as %s", format).isEqualTo(text);
      assertThat(ContractMeaning.of(again)).isEqualTo(ContractMeaning.of(contract));
      assertThat(
              ContractSchema.objections(
                  ContractSchema.content(SourceText.of("written." + format, text))))
          .isEmpty();
      assertThat(result(again, all)).as("result with %s", format).isEqualTo(result(contract, all));
    }
  }

  private static String written(Contract contract, String format) {
    ContractWriter writer = new ContractWriter();
    return format.equals("json") ? writer.json(contract) : writer.yaml(contract);
  }

  private static String result(Contract contract, List<InputFile> reports) {
    return new ResultJson().write(check(contract, reports));
  }

  private static CheckResult check(Contract contract, List<InputFile> reports) {
    return ContractFixtures.check(
        new Contracts(List.of(contract), List.of(), List.of()),
        reports,
        ContractFixtures.TODAY,
        ChangedPaths.UNKNOWN);
  }

  /** Places are another matter: what such a file adds has no place in a definition. */
  @ParameterizedTest
  @MethodSource("validContractFiles")
  void aContractFileKeepsAllItsRefinementsWhenItIsWritten(Path file) throws Exception {
    Contract contract =
        ContractFixtures.read(ContractFixtures.VALID, String.valueOf(file.getFileName()))
            .contracts()
            .get(0);
    List<InputFile> reports = new ArrayList<>();
    for (Path report :
        Fixtures.files(ContractFixtures.VALID.resolve(ContractFixtures.baseName(file)), "*.md")) {
      reports.add(
          ContractFixtures.input(String.valueOf(report.getFileName()), Fixtures.text(report)));
    }
    for (String format : List.of("json", "yaml")) {
      String text = written(contract, format);
      Contract again = ContractFixtures.contract("written." + format, text);
      assertThat(written(again, format)).as("written again as %s", format).isEqualTo(text);
      assertThat(ContractMeaning.of(again)).isEqualTo(ContractMeaning.of(contract));
      assertThat(again.waivers())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
          .isEqualTo(contract.waivers());
      assertThat(
              ContractSchema.objections(
                  ContractSchema.content(SourceText.of("written." + format, text))))
          .isEmpty();
      assertThat(said(check(again, reports))).isEqualTo(said(check(contract, reports)));
    }
  }

  /** The findings without the places in the contract. */
  private static List<String> said(CheckResult result) {
    List<String> said = new ArrayList<>();
    result.findings().forEach(finding -> said.add(said(finding, "")));
    for (ReportResult report : result.reports()) {
      report.findings().forEach(finding -> said.add(said(finding, finding.location().toString())));
      report.waived().forEach(waived -> said.add("waived: " + waived.finding().message()));
    }
    return said;
  }

  private static String said(Finding finding, String place) {
    return "%s %s %s %s".formatted(place, finding.rule(), finding.severity(), finding.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anchors.yaml",
        "clause-severities.yaml",
        "extends-definition.yaml",
        "groups.yaml",
        "stand-alone.yaml",
        "waivers.yaml"
      })
  void aWrittenContractNamesThePlacesThatTheFileHas(String name) {
    Contract contract = ContractFixtures.read(ContractFixtures.VALID, name).contracts().get(0);
    for (String format : List.of("json", "yaml")) {
      Contract again = ContractFixtures.contract("written." + format, written(contract, format));
      assertThat(places(again)).isEqualTo(places(contract));
    }
  }

  /** The files and lines of all clauses. */
  private static List<String> places(Contract contract) {
    List<String> places = new ArrayList<>();
    for (ReportTemplate form : contract.reports()) {
      form.title().ifPresent(title -> places.add(place(title)));
      form.fields().forEach(field -> places.add(place(field)));
      for (var section : form.sections()) {
        places.add(place(section));
        section.entries().forEach(entry -> places.add(place(entry)));
        section.items().forEach(item -> places.add(place(item)));
        section.table().ifPresent(table -> places.add(place(table)));
        section.code().ifPresent(code -> places.add(place(code)));
      }
    }
    for (var checklist : contract.checklists()) {
      places.add(place(checklist));
      checklist.items().forEach(item -> places.add(place(item)));
    }
    contract.groups().forEach(group -> places.add(place(group)));
    return places;
  }

  private static String place(Clause clause) {
    return "%s %s:%d".formatted(clause.text(), clause.origin().file(), clause.origin().startLine());
  }
}
