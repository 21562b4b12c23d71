// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around a number, a path or a hash tells whether it is a claim, and of what. */
class ClaimsInContextTest {

  private static final String ROW = "|---|---|---|\n| Orders | 40 | 2 |\n";

  private static List<String> claims(String text) throws Exception {
    return new ClaimReader()
            .claims(new ReportReader(new MarkdownReader()).read(SourceText.of("report.md", text)))
            .stream()
            .map(claim -> claim.kind() + " " + claim.text())
            .toList();
  }

  private static List<Extent> extents(String text) throws Exception {
    return new ClaimReader()
            .claims(new ReportReader(new MarkdownReader()).read(SourceText.of("report.md", text)))
            .stream()
            .map(claim -> ((TestsClaim) claim).extent())
            .toList();
  }

  @Test
  void aTableOfTestsHasAColumnForWhatPassedAndAnother() throws Exception {
    assertThat(claims("| Suite | Tests passed | Failed |\n" + ROW)).hasSize(1);
    assertThat(claims("## Tests\n\n| Suite | Passed | Failed |\n" + ROW)).hasSize(1);
    assertThat(claims("The tests:\n\n| Suite | Passed | Failed |\n" + ROW)).hasSize(1);
    assertThat(claims("| Suite | Passed | Failed |\n" + ROW)).isEmpty();
    assertThat(claims("| Suite | Tests passed | Weeks |\n" + ROW)).isEmpty();
    assertThat(claims("| Suite | Failed tests | Skipped |\n" + ROW)).isEmpty();
    assertThat(claims("## Next steps\n\n| Suite | Tests passed | Failed |\n" + ROW)).isEmpty();
  }

  @Test
  void aRowOfSeveralSpeaksOfAPartAndItsSumOfTheWhole() throws Exception {
    String head = "| Suite | Tests passed | Failed |\n" + ROW;
    assertThat(extents(head)).containsExactly(Extent.WHOLE);
    assertThat(extents(head + "| Carts | 50 | 0 |\n| Total | 90 | 2 |\n"))
        .containsExactly(Extent.PART, Extent.PART, Extent.WHOLE);
  }

  @Test
  void theSumOfAnOutputIsAClaimUnlessItShowsAFailure() throws Exception {
    assertThat(claims("```\nTests run: 42, Failures: 0\n```\n")).hasSize(1);
    assertThat(claims("```\n40 tests passed, 0 failed\n```\n")).hasSize(1);
    assertThat(claims("```\n40 tests passed\n```\n")).isEmpty();
    assertThat(claims("```\nTests run: 42, Failures: 2\n```\n")).isEmpty();
    assertThat(claims("```\n40 tests passed, 2 failed\n```\n")).isEmpty();
    assertThat(claims("```java\nTests run: 42, Failures: 0\n```\n")).isEmpty();
    assertThat(extents("```\nTests run: 42, Failures: 0\n```\n")).containsExactly(Extent.PART);
  }

  @Test
  void aPathInSightIsAClaim() throws Exception {
    assertThat(claims("Changed `src/Cart.java` and ``pom.xml``.\n"))
        .containsExactly("path src/Cart.java", "path pom.xml");
    assertThat(claims("Changed ~~`src/Old.java`~~ `src/Cart.java`.\n"))
        .containsExactly("path src/Cart.java");
    assertThat(claims("Changed `src/Cart.java` <!-- `src/Old.java` --> `pom.xml`.\n"))
        .containsExactly("path src/Cart.java", "path pom.xml");
  }

  @Test
  void aReportIsDatedAtItsHeadOrFoot() throws Exception {
    String date = "Date: 2026-02-01\n";
    assertThat(claims("A.\n\n".repeat(9) + "\n" + date + "\nB.".repeat(20))).hasSize(1);
    assertThat(claims("A.\n\n".repeat(10) + date + "\nB.".repeat(20))).isEmpty();
    assertThat(claims("A.\n\n".repeat(20) + date + "\nB.".repeat(6))).hasSize(1);
    assertThat(claims("A.\n\n".repeat(20) + date + "\nB.".repeat(7))).isEmpty();
  }

  @Test
  void aHashIsThatOfACommitWhereAWordSaysSo() throws Exception {
    String hash = "8cce77e0c1a94f4b8d1e0a5c3b2f6d7e8a9b0c1d";
    assertThat(claims("Commit: " + hash + "\n")).containsExactly("commit " + hash);
    assertThat(claims("It is in commits 8cce77e and 31ed828.\n"))
        .containsExactly("commit 8cce77e", "commit 31ed828");
    assertThat(claims("## Commits\n\n- 8cce77e\n")).containsExactly("commit 8cce77e");
    assertThat(claims("## Commits\n\n- Digest 8cce77e\n")).isEmpty();
    assertThat(claims("| Commit | Digest |\n|---|---|\n| 8cce77e | 31ed828 |\n"))
        .containsExactly("commit 8cce77e");
    assertThat(claims("## Commits\n\n| Digest | What |\n|---|---|\n| 8cce77e | Carts |\n"))
        .isEmpty();
    assertThat(claims("The digest is 8cce77e.\n")).isEmpty();
    assertThat(claims("After the commit the digest is 8cce77e.\n")).isEmpty();
  }
}
