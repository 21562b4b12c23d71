// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Gate;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.file.LockFile;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChangedPaths;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopCheckTest {

  private static final String DEFINITION =
      """
      ---
      name: job-mover
      ---
      ## Output Format
      ```
      # JOB MOVE REPORT
      Job: [name]
      Schedule: [hourly/daily]
      ## What moved
      In two sentences.
      ```
      ## Self-Verification
      Before delivering, verify:
      - [ ] The old entry is switched off
      """;

  private static final String GOOD =
      """
      # JOB MOVE REPORT
      Job: rates
      Schedule: daily

      ## What moved
      The job that fetches the rates runs on the new scheduler.

      ## Self-Verification
      - [x] The old entry is switched off
      """;

  private static final String BAD = GOOD.replace("[x]", "[ ]");
  private static final String WORSE = BAD.replace("rates", "[name]");

  private static final Gate GATE = new Gate();
  private static final Contracts CONTRACTS = GATE.contracts(Gate.file("job-mover.md", DEFINITION));

  private static StopCheck.Outcome answer(
      Contracts contracts, String agent, boolean again, InputFile message, Rounds earlier) {
    ReportChecker checker =
        new ReportChecker(
            UTF_8, RuleSettings.of(Map.of("field-unfilled", "warning", "placeholder-left", "off")));
    Circumstances today = new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN);
    return new StopCheck(checker, today, List.of(), Severity.ERROR)
        .answer(agent, again, message, contracts, earlier);
  }

  private static HookAnswer first(String agent, String message) {
    return answer(CONTRACTS, agent, false, Gate.file("last-message.md", message), Rounds.NONE)
        .answer();
  }

  private static StopCheck.Outcome again(String message, Rounds earlier) {
    return answer(CONTRACTS, "job-mover", true, Gate.file("last-message.md", message), earlier);
  }

  @Test
  void aReportThatPassesMayEndTheWork() {
    assertThat(first("job-mover", GOOD)).isEqualTo(new HookAnswer.Allow());
    assertThat(first("job-mover", GOOD.replace("rates", "[name]")))
        .as("with a warning only")
        .isEqualTo(new HookAnswer.Allow());
  }

  @Test
  void aReportThatFailsIsSentBackWithWhatToMend() {
    assertThat(first("job-mover", WORSE))
        .isEqualTo(
            new HookAnswer.Block(
                """
                The report is not what job-mover.md requires: 1 error, 1 warning. Mend this, then give the whole report again as your last message:
                - line 9: "The old entry is switched off" is not ticked. Do what the item asks for, then tick it. [item-open, required by job-mover.md:14]
                - line 2: The field "Job" is not filled in: "[name]". Give the value, or say why there is none. [warning field-unfilled, required by job-mover.md:7]"""));
  }

  @Test
  void aSilentAgentHasNotReported() {
    assertThat(first("job-mover", " "))
        .isInstanceOfSatisfying(
            HookAnswer.Block.class, block -> assertThat(block.reason()).contains("[report-empty]"));
  }

  @Test
  void anAgentWithoutAContractMayStop() {
    assertThat(first("explainer", BAD)).isEqualTo(new HookAnswer.Allow());
  }

  @Test
  void thePluginOfAnAgentIsNoPartOfItsName() {
    assertThat(first("movers:job-mover", BAD)).isInstanceOf(HookAnswer.Block.class);
  }

  @Test
  void withoutAnAgentOnlyAMessageThatSaysItIsAReportIsHeldToAContract() {
    assertThat(first("", "All done. Shall I go on?")).isEqualTo(new HookAnswer.Allow());
    assertThat(first("", "")).isEqualTo(new HookAnswer.Allow());
    assertThat(first("", BAD)).isInstanceOf(HookAnswer.Block.class);
    assertThat(first("", "---\nagent: job-mover\n---\nDone.")).isInstanceOf(HookAnswer.Block.class);
  }

  @Test
  void theSameFindingsLetTheAgentGoWhereverTheyAre() {
    Rounds told = rounds(BAD);

    assertThat(told.digests()).hasSize(1);
    assertThat(again("\n\n" + BAD, told).answer())
        .isEqualTo(
            new HookAnswer.LetGo(
                "agentreport: The agent \"job-mover\" stops with a report that the gate in the build will not accept: 1 error, 0 warnings. It was told the same before. First: \"The old entry is switched off\" is not ticked."));
    assertThat(again("\n\n" + BAD, told).rounds()).isEqualTo(Rounds.NONE);
  }

  @Test
  void otherFindingsSendTheAgentBackOnceMore() {
    StopCheck.Outcome second = again("Here it is.", rounds(BAD));

    assertThat(second.answer()).isInstanceOf(HookAnswer.Block.class);
    assertThat(second.rounds().digests()).hasSize(2);
  }

  @Test
  void whereNothingIsKnownOfEarlierRoundsTheAgentGoes() {
    assertThat(again(BAD, Rounds.NONE).answer())
        .isInstanceOfSatisfying(
            HookAnswer.LetGo.class,
            letGo -> assertThat(letGo.message()).contains("What it was told before is not known."));
  }

  @Test
  void whatTheAgentCannotMendIsForTheUser() {
    InputFile good = Gate.file("last-message.md", GOOD);
    Contracts twice = GATE.contracts(Gate.file("a.md", DEFINITION), Gate.file("b.md", DEFINITION));
    Contracts broken = GATE.contracts(Gate.file("broken.yaml", "agent: [a]"));

    assertThat(answer(twice, "job-mover", false, good, Rounds.NONE).answer())
        .isEqualTo(
            new HookAnswer.LetGo(
                "agentreport: The report was not checked: several contracts are for the agent \"job-mover\": a.md, b.md."));
    assertThat(answer(broken, "job-mover", false, good, Rounds.NONE).answer())
        .isInstanceOfSatisfying(
            HookAnswer.LetGo.class,
            letGo ->
                assertThat(letGo.message())
                    .startsWith(
                        "agentreport: The report of \"job-mover\" was not checked, since contracts are broken. "));
  }

  @Test
  void aContractThatIsNotTheLockedOneIsForItsOwnAgentToMend() {
    Contracts softened =
        GATE.contracts(
            Gate.file("job-mover.md", DEFINITION.replace("is switched off", "is known")));
    Contracts changed = locked(softened, LockFile.of(CONTRACTS.contracts()).write());
    Contracts gone = locked(GATE.contracts(), LockFile.of(CONTRACTS.contracts()).write());
    InputFile report = Gate.file("last-message.md", GOOD.replace("is switched off", "is known"));

    assertThat(answer(changed, "job-mover", false, report, Rounds.NONE).answer())
        .isEqualTo(
            new HookAnswer.Block(
                """
                The report is not what job-mover.md requires: 1 error, 0 warnings. Mend this, then give the whole report again as your last message:
                - job-mover.md:1: The contract of "job-mover" has changed since it was locked: - item "The old entry is switched off" in "Self-Verification"; + item "The old entry is known" in "Self-Verification". Undo the change, or have it reviewed and run agentreport:lock again. [contract-changed]"""));
    assertThat(answer(gone, "movers:job-mover", false, report, Rounds.NONE).answer())
        .isInstanceOfSatisfying(
            HookAnswer.Block.class,
            block ->
                assertThat(block.reason())
                    .startsWith("The report is not what agentreport.lock requires: 1 error, "));
    assertThat(answer(gone, "explainer", false, report, Rounds.NONE).answer())
        .as("the agent of no contract")
        .isEqualTo(new HookAnswer.Allow());
  }

  @Test
  void aLockThatCannotBeReadBlocksWhoeverHasAContract() {
    Contracts contracts = locked(CONTRACTS, "{");
    InputFile good = Gate.file("last-message.md", GOOD);

    assertThat(answer(contracts, "job-mover", false, good, Rounds.NONE).answer())
        .isInstanceOfSatisfying(
            HookAnswer.Block.class,
            block -> assertThat(block.reason()).contains("\n- agentreport.lock:1: The lock file "));
    assertThat(answer(contracts, "explainer", false, good, Rounds.NONE).answer())
        .isEqualTo(new HookAnswer.Allow());
  }

  @Test
  void theCompanionFileCountsAsPartOfTheMessage() {
    InputFile unticked =
        Gate.file("last-message.md", GOOD.substring(0, GOOD.indexOf("## Self-Verification")));
    InputFile checklist = Gate.file("checklist.md", "- [x] The old entry is switched off\n");
    ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults());
    Circumstances today = new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN);

    assertThat(
            new StopCheck(checker, today, List.of(checklist), Severity.ERROR)
                .answer("job-mover", false, unticked, CONTRACTS, Rounds.NONE)
                .answer())
        .isEqualTo(new HookAnswer.Allow());
    assertThat(first("job-mover", new String(((InputFile.Content) unticked).bytes(), UTF_8)))
        .isInstanceOf(HookAnswer.Block.class);
  }

  private static Contracts locked(Contracts contracts, String lock) {
    return new ReportChecker(UTF_8, RuleSettings.defaults())
        .locked(contracts, Gate.file("agentreport.lock", lock));
  }

  private static Rounds rounds(String message) {
    InputFile file = Gate.file("last-message.md", message);
    return answer(CONTRACTS, "job-mover", false, file, Rounds.NONE).rounds();
  }
}
