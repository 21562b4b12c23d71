// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Golden;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ContractMeaning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractMeaningTest {

  @Test
  void everyKeyOfAContractFileIsPartOfItsMeaning() throws IOException {
    Path file = ContractFixtures.VALID.resolve("every-key.yaml");
    Golden.check(
        file.resolveSibling("every-key.meaning"),
        String.join("\n", meaning(Fixtures.text(file))) + "\n");
  }

  @Test
  void ofSeveralFormsEachIsNumbered() {
    assertThat(
            meaning(
                """
                agent: librarian
                reports:
                  - title:
                      text: LOAN REPORT
                    fields:
                      - name: Reader
                      - name: Until
                        optional: true
                        oneOf: [May, June]
                    sections:
                      - heading: Books
                        optional: true
                        listItems: {min: 1}
                      - heading: Remarks
                        requiredIf:
                          changed: "shelves/**"
                        entries:
                          - name: Cause
                          - name: Effect
                            binding: false
                        items:
                          - text: It was read
                            binding: false
                  - title:
                      text: PURCHASE REPORT
                    sections:
                      - heading: Step [N]
                        repeat: true
                    placeholders: ["[N]"]
                """))
        .containsExactly(
            "form 1: title \"LOAN REPORT\"",
            "form 1: field \"Reader\"",
            "form 1: field \"Until\" one of \"May\", \"June\" optional",
            "form 1: section \"Books\" optional list items 1 to 2147483647",
            "form 1: section \"Remarks\" if changed shelves/**",
            "form 1: entry \"Cause\" in \"Remarks\"",
            "form 1: entry \"Effect\" in \"Remarks\" example",
            "form 1: item \"It was read\" in \"Remarks\" example",
            "form 2: title \"PURCHASE REPORT\"",
            "form 2: section \"Step [N]\" repeated",
            "form 2: placeholders \"[N]\"");
  }

  @Test
  void whatIsNotThereIsNotSaid() {
    assertThat(
            meaning(
                """
                agent: librarian
                checklists:
                  - heading: Done
                    items:
                      - text: It was read
                groups:
                  - name: A place was found
                    oneOf: [On a shelf, In the cellar]
                waivers:
                  - clause: It was read
                    until: 2030-01-01
                    reason: Nobody can read it.
                    owner: Ann
                """))
        .containsExactly(
            "checklist \"Done\"",
            "item \"It was read\" in \"Done\"",
            "group \"A place was found\" one of \"On a shelf\", \"In the cellar\"",
            "waiver \"It was read\" until 2030-01-01");
  }

  private static List<String> meaning(String yaml) {
    Contract contract = ContractFixtures.contract("every-key.yaml", yaml);
    return ContractMeaning.of(contract);
  }
}
