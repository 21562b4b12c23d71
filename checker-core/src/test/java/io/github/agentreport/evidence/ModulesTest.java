// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a build of several modules, a report may speak of its own, or of all of them. */
class ModulesTest {

  private static final String RESULTS = "target/surefire-reports/TEST-a.xml";

  private static final String REFUTED =
      "1: The report says \"%s tests passed\", but target/surefire-reports/TEST-a.xml:1 has 3"
          + " passed.";

  @TempDir private Path folder;
  private ClaimedBuild whole;
  private ClaimedBuild orders;

  @BeforeEach
  void makeTwoModules() throws IOException {
    whole = new ClaimedBuild(folder.toRealPath());
    orders = new ClaimedBuild(whole.files().root().resolve("orders")).inBuild(whole);
    whole.files().write("pom.xml", "");
    for (String module : new String[] {"orders", "billing"}) {
      whole.files().write(module + "/pom.xml", "");
      whole.files().write(module + "/src/test/java/A.java", "");
    }
    whole.tests("orders/" + RESULTS, 3, 0);
  }

  private void build() throws IOException {
    whole.tests("billing/" + RESULTS, 4, 1);
  }

  @Test
  void aReportAtTheTopSpeaksOfAllModules() throws IOException {
    build();

    assertThat(whole.claims("6 tests passed, 1 skipped.\n"))
        .containsExactly(
            "1 tests \"6 tests passed, 1 skipped\": verified: billing/target/surefire-reports"
                + " together with orders/target/surefire-reports has 6 passed, 1 skipped");
    assertThat(whole.refuted("8 tests passed.\n"))
        .containsExactly(
            "1: The report says \"8 tests passed\", but billing/target/surefire-reports together"
                + " with orders/target/surefire-reports has 6 passed.");
    assertThat(whole.refuted("Build passes, 3 tests passed.\n")).isEmpty();
  }

  @Test
  void aReportOfAModuleMaySpeakOfAllModules() throws IOException {
    build();

    assertThat(orders.claims("6 tests passed.\n")).allMatch(claim -> claim.contains("verified"));
    assertThat(orders.claims("3 tests passed.\n")).allMatch(claim -> claim.contains("verified"));
    assertThat(orders.refuted("5 tests passed.\n")).containsExactly(REFUTED.formatted(5));
    assertThat(orders.refuted("2 tests passed.\n")).containsExactly(REFUTED.formatted(2));
  }

  @Test
  void whereAModuleHasNotRunItsTestsMoreMayBeTrue() throws IOException {
    assertThat(orders.claims("5 tests passed.\n"))
        .containsExactly(
            "1 tests \"5 tests passed\": unverifiable: it may speak of all modules, and not all of"
                + " them have numbers of tests");
    assertThat(orders.refuted("2 tests passed.\n")).containsExactly(REFUTED.formatted(2));
    assertThat(whole.refuted("2 tests passed.\n\n9 tests passed.\n")).isEmpty();
  }

  @Test
  void resultsOfAModuleFromBeforeTheLastChangeAreNone() throws IOException {
    build();
    whole.files().write("orders/src/main/java/B.java", "", Build.BUILT.plusSeconds(60));
    whole
        .files()
        .write(
            "orders/" + RESULTS,
            "<testsuite><testcase name='a'/></testsuite>",
            Build.BUILT.plusSeconds(90));

    assertThat(orders.refuted("7 tests passed.\n")).isEmpty();
    assertThat(orders.claims("1 test passed.\n")).allMatch(claim -> claim.contains("verified"));
  }

  @Test
  void aModuleWithoutTestsNeedsNoResults() throws IOException {
    build();
    whole.files().write("docs/pom.xml", "");

    assertThat(orders.refuted("5 tests passed.\n")).hasSize(1);
  }

  @Test
  void modulesThatStandTogetherAreAddedUp() throws IOException {
    build();
    whole.files().write("shop/web/package.json", "");
    whole.tests("shop/web/junit.xml", 20, 0);
    whole.files().write("shop/cart/pom.xml", "");
    whole.tests("shop/cart/" + RESULTS, 30, 0);

    assertThat(whole.refuted("50 tests passed.\n")).isEmpty();
    assertThat(whole.refuted("36 tests passed.\n")).isEmpty();
    assertThat(whole.refuted("51 tests passed.\n")).hasSize(1);
  }

  @Test
  void coverageOfOneModuleOrOfAllIsProvenAndNoOtherRefuted() throws IOException {
    String jacoco = "<report name='a'><counter type='LINE' missed='%s' covered='%s'/></report>";
    whole.files().write("orders/target/site/jacoco/jacoco.xml", jacoco.formatted(40, 60));
    assertThat(orders.refuted("Line coverage: 75%\n")).isEmpty();
    whole.files().write("billing/target/site/jacoco/jacoco.xml", jacoco.formatted(20, 80));

    assertThat(orders.claims("Line coverage: 60%\n")).allMatch(claim -> claim.contains("verified"));
    assertThat(orders.claims("Line coverage: 70%\n")).allMatch(claim -> claim.contains("verified"));
    assertThat(whole.claims("Line coverage: 70%\n")).allMatch(claim -> claim.contains("verified"));
    assertThat(orders.claims("Line coverage: 75%\n"))
        .containsExactly(
            "1 coverage \"Line coverage: 75%\": unverifiable: it may speak of several modules");
  }
}
