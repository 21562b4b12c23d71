// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Corpus;
import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.contract.BlankReport;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An empty report in a contract's shape lacks nothing but what the agent has to fill in. */
class BlankReportTest {

  /** What is said of a part that is there and not filled in. */
  private static final Set<String> UNFILLED =
      Set.of(
          "field-unfilled",
          "entry-unfilled",
          "placeholder-left",
          "item-open",
          "section-evasive",
          "table-rows",
          "table-example-rows");

  private final Gate gate = new Gate();

  @TestFactory
  Stream<DynamicTest> anEmptyReportFailsOnlyForBeingUnfilled() throws IOException {
    List<Path> definitions = new ArrayList<>(Fixtures.files(Fixtures.folder("contracts"), "*.md"));
    definitions.addAll(
        Fixtures.files(Fixtures.folder("contract-files/definitions"), "[!r]*.md").stream()
            .filter(file -> Fixtures.folder("contract-files/definitions").equals(file.getParent()))
            .toList());
    return tests(definitions);
  }

  @TestFactory
  Stream<DynamicTest> soDoesThatOfEveryDefinitionOfTheCorpus() throws IOException {
    return tests(Corpus.definitions());
  }

  @Test
  void whatTheAgentHasToSayIsLeftBlankAndWhatIsGivenIsThere() {
    Contract contract =
        gate.contracts(
                Gate.file(
                    "contract.yaml",
                    """
                    agent: librarian
                    reports:
                      - title:
                          text: STOCK REPORT
                        fields:
                          - name: Reader
                            placeholder: "[name]"
                          - name: Until
                            placeholder: May
                        sections:
                          - heading: Shelves
                            level: 3
                            table:
                              columns: [Shelf | Row, Books]
                              exampleRows:
                                - [North, "[number]"]
                                - [South, "[number]"]
                          - heading: Loans
                            table:
                              columns: [Book, Reader]
                              exampleRows:
                                - [Faust, Ann]
                          - heading: Remarks
                          - heading: Query
                            code: true
                    groups:
                      - name: A place was found
                        oneOf: [On a shelf, In the cellar]
                    """))
            .contracts()
            .get(0);
    assertThat(BlankReport.of(contract, contract.reports().get(0)))
        .isEqualTo(
            """
            ---
            agent: librarian
            ---

            # STOCK REPORT

            Reader: [name]
            Until: ...

            ### Shelves

            | Shelf \\| Row | Books |
            | --- | --- |
            | North | ... |
            | South | ... |


            ## Loans

            | Book | Reader |
            | --- | --- |
            | ... | ... |


            ## Remarks

            ...

            ## Query

            ```
            ...
            ```

            ## A place was found

            - [ ] On a shelf
            - [ ] In the cellar
            """);
  }

  private Stream<DynamicTest> tests(List<Path> definitions) {
    return definitions.stream()
        .map(
            definition ->
                DynamicTest.dynamicTest(
                    String.valueOf(definition.getFileName()), () -> checkBlank(definition)));
  }

  private void checkBlank(Path definition) throws IOException {
    Contracts contracts = gate.contracts(Gate.file(definition));
    for (Contract contract : contracts.contracts()) {
      for (ReportTemplate form : contract.reports()) {
        String blank = BlankReport.of(contract, form);
        List<Finding> errors =
            gate.checkOne(contracts, blank).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).as(blank).isNotEmpty();
        assertThat(errors).as(blank).extracting(Finding::rule).isSubsetOf(UNFILLED);
      }
    }
  }
}
