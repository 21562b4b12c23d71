// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock notices whatever changes the judgement of a contract, and nothing else. */
class LockFileTest {

  private static final String BAKER =
      """
      agent: baker
      checklists:
        - heading: Before opening
          items:
            - text: Oven is hot
            - text: Bread is out
      """;

  private static final LockFile LOCK = LockFile.of(List.of(contract(BAKER)));

  private static Contract contract(String yaml) {
    return ContractFixtures.contract("contract.yaml", yaml);
  }

  private static SourceText lock(String text) {
    return SourceText.of("agentreport.lock", text);
  }

  @Test
  void theSameContractHasNoDifferences() {
    assertThat(LOCK.differences(List.of(contract(BAKER)))).isEmpty();
  }

  @Test
  void aLockIsReadAsItWasWritten() throws ContractFileException {
    assertThat(LOCK.write())
        .isEqualTo(
            """
            {
              "$schema" : "https://agentreport.github.io/schema/lock-1.json",
              "contracts" : [
                {
                  "agent" : "baker",
                  "clauses" : [
                    "checklist \\"Before opening\\"",
                    "item \\"Oven is hot\\" in \\"Before opening\\"",
                    "item \\"Bread is out\\" in \\"Before opening\\""
                  ]
                }
              ]
            }
            """);
    LockFile again = LockFile.read(lock(LOCK.write()));
    assertThat(again.differences(List.of(contract(BAKER)))).isEmpty();
    assertThat(again.write()).isEqualTo(LOCK.write());
  }

  @Test
  void theOrderOfItemsMeansNothing() {
    String turned =
        BAKER
            .replace("Oven is hot", "1")
            .replace("Bread is out", "Oven is hot")
            .replace("1", "Bread is out");
    assertThat(LOCK.differences(List.of(contract(turned)))).isEmpty();
  }

  @Test
  void aChangedClauseIsOneLessAndOneMore() {
    assertThat(LOCK.differences(List.of(contract(BAKER.replace("is hot", "is warm")))))
        .containsOnlyKeys("baker")
        .containsEntry(
            "baker",
            List.of(
                "- item \"Oven is hot\" in \"Before opening\"",
                "+ item \"Oven is warm\" in \"Before opening\""));
  }

  @Test
  void aSofterTermIsAChange() {
    String softer = BAKER.replace("Oven is hot\n", "Oven is hot\n        notApplicable: true\n");
    assertThat(LOCK.differences(List.of(contract(softer))))
        .containsEntry(
            "baker",
            List.of(
                "- item \"Oven is hot\" in \"Before opening\"",
                "+ item \"Oven is hot\" in \"Before opening\" or not applicable"));
  }

  @Test
  void aContractThatIsGoneOrNewIsAChangeOfAllItsClauses() {
    assertThat(LOCK.differences(List.of()).get("baker"))
        .hasSize(3)
        .allMatch(c -> c.startsWith("- "));
    Contract miller = contract(BAKER.replace("baker", "miller"));
    assertThat(LOCK.differences(List.of(contract(BAKER), miller)).get("miller"))
        .hasSize(3)
        .allMatch(change -> change.startsWith("+ "));
  }

  @Test
  void ofTwoContractsForOneAgentNoneChangesUnnoticed() {
    String second = BAKER.replace("Bread is out", "Shop is swept");
    LockFile both = LockFile.of(List.of(contract(BAKER), contract(second)));
    assertThat(both.differences(List.of(contract(BAKER), contract(second)))).isEmpty();
    assertThat(both.differences(List.of(contract(BAKER.replace("out", "in")), contract(second))))
        .containsEntry(
            "baker",
            List.of(
                "- item \"Bread is out\" in \"Before opening\"",
                "+ item \"Bread is in\" in \"Before opening\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{\"contracts\": [{}]}", "{\"contracts\": 1}", "{\"contrcts\": []}"})
  void whatIsNoLockIsRefused(String text) {
    assertThatThrownBy(() -> LockFile.read(lock(text))).isInstanceOf(ContractFileException.class);
  }

  @Test
  void aLockThatIsCutOffAnywhereIsRefused() {
    String text = LOCK.write().strip();
    for (int end = 0; end < text.length(); end++) {
      String start = text.substring(0, end);
      assertThatThrownBy(() -> LockFile.read(lock(start)))
          .as("the first %d characters", end)
          .isInstanceOf(ContractFileException.class);
    }
  }
}
