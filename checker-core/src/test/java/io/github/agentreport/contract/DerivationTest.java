// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.Golden;
import io.github.agentreport.check.Contracts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Derives the contracts of {@code contracts/*.md}; the clauses are in {@code .expected}. */
class DerivationTest {

  private static final Gate GATE = new Gate();

  static List<Path> definitions() throws IOException {
    return Fixtures.files(Fixtures.folder("contracts"), "*.md");
  }

  private static Contract derive(String text) {
    Contracts contracts = GATE.contracts(Gate.file(".claude/agents/agent.md", text));
    return Stream.concat(contracts.contracts().stream(), contracts.empty().stream())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void aDefinitionYieldsItsContract(Path file) throws IOException {
    Golden.check(Fixtures.expected(file), ContractDump.of(derive(Fixtures.text(file))));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void theKindOfLineBreakMakesNoDifference(Path file) throws IOException {
    String text = Fixtures.text(file);
    assertThat(ContractDump.of(derive(text.replace("\n", "\r\n"))))
        .isEqualTo(ContractDump.of(derive(text)));
  }

  @Test
  void anAgentWithoutANameIsCalledLikeItsFile() {
    assertThat(derive("# Agent\n").agent()).isEqualTo("agent");
    assertThat(derive("---\nname: \"tester\"\n---\n# Agent\n").agent()).isEqualTo("tester");
  }

  @Test
  void aContractNamesTheDigestOfItsDefinition() {
    Contract contract = derive("# Agent\n");
    assertThat(contract.file()).isEqualTo(".claude/agents/agent.md");
    assertThat(contract.sha256())
        .isEqualTo("2cfdfc8ea8448c4cbfef13a84358d87f328933938e8e1b06fbb8f21ba7a05be8");
  }

  @Test
  void anAgentIsAReviewerByItsFileWhereItHasNoName() {
    String list = "# Agent\n\n## Quality Checklist\n\n- [ ] Errors are handled\n";
    assertThat(GATE.contracts(Gate.file("agents/code-reviewer.md", list)).contracts()).isEmpty();
    assertThat(GATE.contracts(Gate.file("reviews/code-writer.md", list)).contracts()).hasSize(1);
    String named = "---\nname: writer\n---\n" + list;
    assertThat(GATE.contracts(Gate.file("agents/code-reviewer.md", named)).contracts()).hasSize(1);
  }

  @Test
  void aDefinitionThatDemandsNothingYieldsAnEmptyContract() {
    Contracts contracts = GATE.contracts(Gate.file("agent.md", "# Agent\n\nBe kind.\n"));
    assertThat(contracts.contracts()).isEmpty();
    assertThat(contracts.empty()).extracting(Contract::isEmpty).containsExactly(true);
    assertThat(contracts.findings()).isEmpty();
  }
}
