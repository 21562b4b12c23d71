// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader of JUnit XML is tried on what pytest writes, where this machine has it. */
class PytestTest {

  private static final String TESTS = "test_discount.py";

  @TempDir private Path folder;

  @BeforeEach
  void runPytest() throws Exception {
    Files.copy(Fixtures.folder("tools/pytest").resolve(TESTS), folder.resolve(TESTS));
    Program.need(folder, "pytest", "--version");
    Program.run(folder, "pytest", "-p", "no:cacheprovider", "--junitxml=junit.xml");
  }

  @Test
  void whatFailsIsToldFromWhatIsExpectedToFail() throws Exception {
    TestTotals totals =
        new EvidenceReader(new EvidenceFolder(folder, EvidenceLimits.DEFAULT)).tests("junit.xml");

    assertThat(totals.passed()).isEqualTo(3);
    assertThat(totals.failed()).isEqualTo(1);
    assertThat(totals.errors()).isEqualTo(1);
    assertThat(totals.skipped()).isEqualTo(2);
    assertThat(totals.setAside()).isEqualTo(1);
    assertThat(new Build(folder).say("tests: {files: junit.xml}", Build.REPORT))
        .endsWith(
            "but 2 of 5 tests did not pass, the first at junit.xml:1 (\"test_discount.test_wrong\").");
  }

  @Test
  void theNumbersOfItsLastLineAreNoLie() {
    ClaimedBuild claimed = new ClaimedBuild(folder);

    assertThat(claimed.claims("Tests: 1 failed, 3 passed, 1 skipped, 1 xfailed, 1 error\n"))
        .hasSize(1)
        .allMatch(claim -> claim.contains(": verified: "));
    assertThat(claimed.refuted("Tests: 5 passed, 1 skipped, 1 xfailed\n")).hasSize(1);
  }
}
