// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Corpus;
import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Instructions are golden files; what they say of a contract is all that it demands. */
class AgentInstructionsTest {

  private static final Path FOLDER = Fixtures.folder("instructions");

  private final Gate gate = new Gate();

  @TestFactory
  Stream<DynamicTest> sayWhatContractsDemand() throws IOException {
    return Stream.of(
            "contracts/seed-shape.md",
            "contracts/value-rules.md",
            "contracts/two-forms.md",
            "contracts/checklist-only.md",
            "instructions/evidence-and-terms.yaml")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Path file = Fixtures.folder(name);
                      String base = file.getFileName().toString();
                      Golden.check(
                          FOLDER.resolve(base.substring(0, base.lastIndexOf('.')) + ".expected"),
                          AgentInstructions.of(contract(file)));
                    }));
  }

  private Contract contract(Path file) throws IOException {
    return gate.contracts(Gate.file(file)).contracts().get(0);
  }

  @TestFactory
  Stream<DynamicTest> nameEveryClauseOfADefinition() throws IOException {
    return tests(Fixtures.files(Fixtures.folder("contracts"), "*.md"));
  }

  @TestFactory
  Stream<DynamicTest> nameEveryClauseOfEveryDefinitionOfTheCorpus() throws IOException {
    return tests(Corpus.definitions());
  }

  private Stream<DynamicTest> tests(List<Path> definitions) {
    return definitions.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()), () -> checkNamesAll(file)));
  }

  private void checkNamesAll(Path definition) throws IOException {
    for (Contract contract : gate.contracts(Gate.file(definition)).contracts()) {
      String text = AgentInstructions.of(contract);
      assertThat(ContractMeaning.of(contract)).isNotEmpty();
      for (ReportTemplate form : contract.reports()) {
        form.title().ifPresent(title -> assertThat(text).contains(title.text()));
        assertThat(form.fields()).allSatisfy(field -> assertThat(text).contains(field.text()));
        for (SectionClause section : form.sections()) {
          assertThat(text).contains(section.text());
          assertThat(section.entries()).allSatisfy(one -> assertThat(text).contains(one.text()));
          assertThat(section.items()).allSatisfy(one -> assertThat(text).contains(one.text()));
          section.table().ifPresent(table -> assertThat(text).contains(table.columns()));
        }
      }
      for (ChecklistClause checklist : contract.checklists()) {
        assertThat(checklist.items()).allSatisfy(one -> assertThat(text).contains(one.text()));
      }
    }
  }
}
