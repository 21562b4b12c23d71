// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader gives to whoever has claims to compare. */
class EvidenceReaderTest {

  @TempDir private Path folder;
  private Build build;
  private EvidenceReader reader;

  @BeforeEach
  void makeRoot() throws Exception {
    GitWork.beQuiet();
    build = new Build(Files.createDirectory(folder.resolve("root")));
    reader = new EvidenceReader(new EvidenceFolder(build.root(), EvidenceLimits.DEFAULT));
  }

  @Test
  void testsOfSeveralFilesAreAddedUp() throws Exception {
    build.write(
        "a.xml",
        "<testsuite><testcase name='1'/><testcase name='2'><failure/></testcase></testsuite>");
    build.write(
        "b.xml",
        "<testsuite><testcase name='3'><error/></testcase>"
            + "<testcase name='4'><skipped/></testcase><testcase name='5'/></testsuite>");

    TestTotals totals = reader.tests("*.xml");

    assertThat(totals.total()).isEqualTo(5);
    assertThat(totals.executed()).isEqualTo(4);
    assertThat(totals.passed()).isEqualTo(2);
    assertThat(totals.failed()).isEqualTo(1);
    assertThat(totals.errors()).isEqualTo(1);
    assertThat(totals.skipped()).isEqualTo(1);
    assertThat(totals.firstProblem().map(TestCase::name)).contains("2");
    assertThat(totals.firstSkipped().map(test -> test.place().file())).contains("b.xml");
  }

  /** A log and a stack trace have more of these than some JDKs take from a file. */
  @Test
  void resultsMayHaveAnyNumberOfCharactersThatAreEscaped() throws Exception {
    build.write(
        "a.xml",
        "<testsuite><system-out>%s</system-out><testcase name='%s'/></testsuite>"
            .formatted("&lt;a&#10;".repeat(150_000), "&quot;&amp;".repeat(90_000)));

    assertThat(reader.tests("*.xml").passed()).isEqualTo(1);
  }

  @Test
  void coverageOfSeveralFilesOfSeveralKindsIsAddedUp() throws Exception {
    build.write("a.xml", "<report><counter type='LINE' covered='2' missed='1'/></report>");
    build.write("b.info", "SF:a.js\nLF:3\nLH:2\nend_of_record\n");

    CoverageShare lines = reader.coverage("*.*").lines();

    assertThat(lines.covered()).isEqualTo(4);
    assertThat(lines.total()).isEqualTo(6);
    assertThat(lines.percent()).hasToString("66.66");
  }

  @Test
  void operationsKnowTheirLines() throws Exception {
    build.write("api.yaml", "openapi: 3.0.4\npaths:\n  /a:\n    get: {}\n    put: {}\n");

    assertThat(reader.api("api.yaml").operations())
        .extracting(operation -> operation + " " + operation.place().startLine())
        .containsExactly("GET /a 4", "PUT /a 5");
  }

  @Test
  void moreOperationsThanAnybodyListsAreRefused() throws Exception {
    StringBuilder paths = new StringBuilder();
    for (int path = 0; path <= 10_000; path++) {
      paths.append(path == 0 ? "" : ",").append("\n\"/%s\": {\"get\": {}}".formatted(path));
    }
    build.write("api.json", "{\"openapi\": \"3.0.4\", \"paths\": {%s}}".formatted(paths));

    assertThatThrownBy(() -> reader.api("api.json"))
        .isInstanceOf(EvidenceException.class)
        .hasMessage("api.json:10002 describes more than 10000 operations");
  }

  @Test
  void aCommitIsSeenFromTheWorkingCopy() throws Exception {
    assertThat(reader.commit("0123abc")).isEqualTo(CommitPlace.UNTOLD);
    try (Git git = Git.init().setDirectory(build.root().toFile()).call()) {
      assertThat(reader.commit("0123abc")).isEqualTo(CommitPlace.UNKNOWN);
      RevCommit first = commit(git, "one");
      RevCommit second = commit(git, "two");

      assertThat(reader.commit(second.getName())).isEqualTo(CommitPlace.HEAD);
      assertThat(reader.commit(first.getName().substring(0, 8))).isEqualTo(CommitPlace.ANCESTOR);
      git.checkout().setName(first.getName()).call();
      assertThat(reader.commit(second.getName())).isEqualTo(CommitPlace.ELSEWHERE);
    }
  }

  private static RevCommit commit(Git git, String message) throws Exception {
    return git.commit()
        .setMessage(message)
        .setAllowEmpty(true)
        .setAuthor("Dev", "dev@example.org")
        .setCommitter("Dev", "dev@example.org")
        .setSign(false)
        .call();
  }

  @Test
  void whatIsNoEvidenceSaysWhyAndHowToMendIt() {
    assertThatThrownBy(() -> reader.tests("*.xml"))
        .isInstanceOfSatisfying(
            EvidenceException.class,
            e -> {
              assertThat(e.rule()).isEqualTo(EvidenceRules.MISSING);
              assertThat(e.mend()).startsWith("Run the build that writes the evidence");
            })
        .hasMessage("no file matches \"*.xml\"");
  }
}
